package fi.kaiku.people;

import fi.kaiku.access.StaffId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AccountStore {

  static final String COLUMNS =
      """
      a.id, a.sign_in_name, a.name, a.role, a.language, a.email, a.disabled_at is not null as disabled,
      a.password_hash is null as invited,
      array(select unit_id from people.account_unit where account_id = a.id) as units
      """;

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Account> all() {
    return jdbc.sql(
            "select %s from people.account a order by a.disabled_at is not null, lower(a.name)"
                .formatted(COLUMNS))
        .query(AccountStore::account)
        .list();
  }

  public Optional<Account> find(StaffId id) {
    return jdbc.sql("select %s from people.account a where a.id = :id".formatted(COLUMNS))
        .param("id", id.value())
        .query(AccountStore::account)
        .optional();
  }

  public Optional<Account> named(String signInName) {
    return jdbc.sql(
            "select %s from people.account a where lower(a.sign_in_name) = lower(:name)"
                .formatted(COLUMNS))
        .param("name", signInName)
        .query(AccountStore::account)
        .optional();
  }

  boolean isTaken(String signInName) {
    return named(signInName).isPresent();
  }

  void insert(StaffId id, NewAccount account, Instant now) {
    jdbc.sql(
            """
            insert into people.account (id, sign_in_name, name, role, language, email, created_at)
            values (:id, :signInName, :name, :role, :language, :email, :now)
            """)
        .param("id", id.value())
        .param("signInName", account.signInName())
        .param("name", account.name())
        .param("role", account.role().name())
        .param("language", account.language().code())
        .param("email", account.email())
        .param("now", at(now))
        .update();
    setUnits(id, account.units());
  }

  void change(StaffId id, NewAccount wanted) {
    jdbc.sql(
            """
            update people.account set name = :name, role = :role, email = :email where id = :id
            """)
        .param("name", wanted.name())
        .param("role", wanted.role().name())
        .param("email", wanted.email())
        .param("id", id.value())
        .update();
    jdbc.sql("delete from people.account_unit where account_id = :id")
        .param("id", id.value())
        .update();
    setUnits(id, wanted.units());
  }

  private void setUnits(StaffId id, Set<UnitId> units) {
    jdbc.sql(
            """
            insert into people.account_unit (account_id, unit_id)
            select :id, unnest(cast(:units as uuid[]))
            """)
        .param("id", id.value())
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .update();
  }

  public void setLanguage(StaffId id, Language language) {
    jdbc.sql("update people.account set language = :language where id = :id")
        .param("language", language.code())
        .param("id", id.value())
        .update();
  }

  /** Where mails for somebody go from now on; nowhere when it is null. */
  void setEmail(StaffId id, @Nullable String email) {
    jdbc.sql("update people.account set email = :email where id = :id")
        .param("email", email)
        .param("id", id.value())
        .update();
  }

  void disable(StaffId id, Instant now) {
    jdbc.sql("update people.account set disabled_at = :now where id = :id")
        .param("now", at(now))
        .param("id", id.value())
        .update();
  }

  void enable(StaffId id) {
    jdbc.sql("update people.account set disabled_at = null where id = :id")
        .param("id", id.value())
        .update();
  }

  /** Waits for anybody else who adds or changes accounts, until the transaction ends. */
  public void lock() {
    jdbc.sql("lock table people.account in share row exclusive mode").update();
  }

  /** How many administrators can sign in. */
  public int administrators() {
    return jdbc.sql(
            """
            select count(*) from people.account
            where role = 'ADMINISTRATOR' and disabled_at is null and password_hash is not null
            """)
        .query(Integer.class)
        .single();
  }

  /** The names of those administrators who can sign in, at most three, the newest last. */
  public List<String> nameAdministrators() {
    return jdbc.sql(
            """
            select name from people.account
            where role = 'ADMINISTRATOR' and disabled_at is null and password_hash is not null
            order by created_at limit 3
            """)
        .query((row, _) -> row.getString("name"))
        .list();
  }

  public static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Account account(ResultSet row, int index) throws SQLException {
    return new Account(
        new StaffId(row.getObject("id", UUID.class)),
        row.getString("sign_in_name"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Language.of(row.getString("language")).orElse(Language.FI),
        row.getString("email"),
        Set.of((UUID[]) row.getArray("units").getArray()),
        row.getBoolean("disabled"),
        row.getBoolean("invited"));
  }
}
