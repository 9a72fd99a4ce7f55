package fi.kaiku.people;

import static fi.kaiku.people.AccountStore.at;

import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiKeyStore {

  private final JdbcClient jdbc;

  ApiKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ApiKey> all() {
    return jdbc.sql("select * from people.api_key order by revoked_at is not null, lower(name)")
        .query(ApiKeyStore::key)
        .list();
  }

  Optional<ApiKey> find(StaffId id) {
    return jdbc.sql("select * from people.api_key where id = :id")
        .param("id", id.value())
        .query(ApiKeyStore::key)
        .optional();
  }

  Optional<ApiKey> inUse(Secret secret) {
    return jdbc.sql("select * from people.api_key where key_hash = :hash and revoked_at is null")
        .param("hash", secret.hash())
        .query(ApiKeyStore::key)
        .optional();
  }

  boolean isTaken(String name) {
    return jdbc.sql("select exists (select from people.api_key where name = :name)")
        .param("name", name)
        .query(Boolean.class)
        .single();
  }

  void insert(ApiKey key, Secret secret, Instant now) {
    jdbc.sql(
            """
            insert into people.api_key (id, name, key_hash, permissions, created_at)
            values (:id, :name, :hash, :permissions, :now)
            """)
        .param("id", key.id().value())
        .param("name", key.name())
        .param("hash", secret.hash())
        .param(
            "permissions", key.permissions().stream().map(Permission::word).toArray(String[]::new))
        .param("now", at(now))
        .update();
  }

  void usedOn(StaffId id, LocalDate day) {
    jdbc.sql(
            """
            update people.api_key set last_used_on = :day
            where id = :id and last_used_on is distinct from :day
            """)
        .param("day", day)
        .param("id", id.value())
        .update();
  }

  void revoke(StaffId id, Instant now) {
    jdbc.sql("update people.api_key set revoked_at = :now where id = :id and revoked_at is null")
        .param("now", at(now))
        .param("id", id.value())
        .update();
  }

  private static ApiKey key(ResultSet row, int index) throws SQLException {
    return new ApiKey(
        new StaffId(row.getObject("id", UUID.class)),
        row.getString("name"),
        permissions((String[]) row.getArray("permissions").getArray()),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_used_on", LocalDate.class),
        row.getObject("revoked_at") != null);
  }

  private static Set<Permission> permissions(String[] words) {
    return Stream.of(words)
        .flatMap(word -> Permission.of(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
