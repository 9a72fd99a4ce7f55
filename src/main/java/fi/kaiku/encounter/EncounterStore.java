package fi.kaiku.encounter;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.platform.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EncounterStore {

  private final JdbcClient jdbc;

  EncounterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Encounter> claimUndecided(int limit) {
    return jdbc.sql(
            """
            select * from encounter.encounter
            where undecided
            order by started_at
            limit :limit
            for update skip locked
            """)
        .param("limit", limit)
        .query(EncounterStore::encounter)
        .list();
  }

  void decided(Collection<EncounterId> encounters) {
    jdbc.sql("update encounter.encounter set undecided = false where id = any (:ids)")
        .param("ids", encounters.stream().map(EncounterId::value).toArray(UUID[]::new))
        .update();
  }

  Optional<Encounter> find(EncounterId id) {
    return jdbc.sql("select * from encounter.encounter where id = :id")
        .param("id", id.value())
        .query(EncounterStore::encounter)
        .optional();
  }

  List<EncounterId> withSourceId(String sourceId) {
    return jdbc.sql(
            """
            select id from encounter.encounter
            where source_id = :sourceId
            order by started_at desc, id
            """)
        .param("sourceId", sourceId)
        .query((row, _) -> new EncounterId(row.getObject("id", UUID.class)))
        .list();
  }

  List<Encounter> all(Collection<EncounterId> ids) {
    return jdbc.sql("select * from encounter.encounter where id = any (:ids)")
        .param("ids", ids.stream().map(EncounterId::value).toArray(UUID[]::new))
        .query(EncounterStore::encounter)
        .list();
  }

  boolean anyOf(Kind kind, Instant since) {
    return jdbc.sql(
            """
            select exists (select 1 from encounter.encounter
                           where kind = :kind and started_at >= :since)
            """)
        .param("kind", kind.name())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private static Encounter encounter(ResultSet row, int index) throws SQLException {
    return new Encounter(
        new EncounterId(row.getObject("id", UUID.class)),
        row.getString("source"),
        row.getString("source_id"),
        Status.valueOf(row.getString("status")),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        Kind.valueOf(row.getString("kind")),
        row.getString("profession"),
        row.getString("unit_oid"),
        row.getString("service_code"),
        row.getObject("person_key", UUID.class),
        row.getObject("age", Integer.class),
        PhoneState.valueOf(row.getString("phone_state")),
        row.getObject("phone_key", UUID.class),
        sealedOrNull(row.getBytes("phone_sealed")),
        row.getString("mother_tongue"),
        row.getString("contact_language"),
        row.getBoolean("non_disclosure"),
        row.getBoolean("deceased"),
        Permission.valueOf(row.getString("permission")));
  }

  private static @Nullable Sealed sealedOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : Sealed.of(bytes);
  }
}
