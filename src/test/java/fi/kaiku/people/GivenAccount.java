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

  /** The hash of {@link #PASSWORD}, made beforehand with the few rounds of the tests' settings. */
  private static final String HASH =
      "{pbkdf2}da1897e31fd01c115092ee007e83700ad6ef5e1c8463449a55e79023c472992b"
          + "fb0a7b89130b2d84d5941cf726589526b99f19b0c580524d649a14e2c03b282744613e7a"
          + "35cd08ba9f2e50a196bf653f";

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
