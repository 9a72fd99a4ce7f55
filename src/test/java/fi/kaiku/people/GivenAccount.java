package fi.kaiku.people;

import fi.kaiku.TestWorld;
import fi.kaiku.access.StaffId;
import fi.kaiku.organization.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who can sign in with {@link #PASSWORD}; a reader unless the test says otherwise. */
public record GivenAccount(String signInName, String name, Role role, Set<UnitId> units) {

  public static final String PASSWORD = "kolme koivua pihalla";

  /** The hash of {@link #PASSWORD}, made beforehand because making one takes long on purpose. */
  private static final String HASH =
      "{pbkdf2}42545d175b1dc834da4f43650109eafc22029e648345b3967fbbfd3be59e031e"
          + "bb8273564ab110cdfa56887a36dc23a8ad380d453dca35fab56dcb7f9a52bebf61c68315"
          + "48c6f998cbb3bb23b0a406cb";

  public static GivenAccount named(String signInName) {
    return new GivenAccount(signInName, "Nimi " + signInName, Role.READER, Set.of());
  }

  public GivenAccount role(Role other) {
    return new GivenAccount(signInName, name, other, units);
  }

  public GivenAccount supervising(UnitId... units) {
    return new GivenAccount(signInName, name, Role.SUPERVISOR, Set.of(units));
  }

  public StaffId insert(JdbcClient jdbc) {
    var id = UUID.nameUUIDFromBytes(signInName.getBytes(StandardCharsets.UTF_8));
    jdbc.sql(
            """
            insert into people.account (id, sign_in_name, name, role, password_hash, created_at)
            values (:id, :signInName, :name, :role, :hash, :now)
            """)
        .param("id", id)
        .param("signInName", signInName)
        .param("name", name)
        .param("role", role.name())
        .param("hash", HASH)
        .param("now", TestWorld.NOW.atOffset(ZoneOffset.UTC))
        .update();
    units.forEach(unit -> insertUnit(id, unit, jdbc));
    return new StaffId(id);
  }

  private static void insertUnit(UUID account, UnitId unit, JdbcClient jdbc) {
    jdbc.sql("insert into people.account_unit (account_id, unit_id) values (:account, :unit)")
        .param("account", account)
        .param("unit", unit.value())
        .update();
  }
}
