package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("servers")
class SafetyTest {

  private static final String LISTENING = "0A";
  private static final String LOOPBACK = "0100007F";

  @TempDir static Path ofAll;
  static Path running = Path.of("not yet");
  static OwnPostgres postgres;

  @TempDir Path temporary;

  @BeforeAll
  static void one_server_for_all_who_only_look() throws IOException {
    running = GivenData.in(ofAll);
    postgres = OwnPostgres.start(running, PostgresOptions.fast());
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void the_server_listens_on_loopback_alone() throws IOException {
    var port = URI.create(postgres.jdbcUrl().substring("jdbc:".length())).getPort();
    assertThat(listenersOn(port)).containsExactly(LOOPBACK);
  }

  private static List<String> listenersOn(int port) throws IOException {
    var lines = new ArrayList<String>();
    for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      if (Files.exists(Path.of(table))) {
        lines.addAll(Files.readAllLines(Path.of(table)));
      }
    }
    var ending = ":%04x".formatted(port).toUpperCase(Locale.ROOT);
    return lines.stream()
        .map(line -> line.strip().split("\\s+", -1))
        .filter(fields -> fields[1].endsWith(ending) && fields[3].equals(LISTENING))
        .map(fields -> fields[1].substring(0, fields[1].indexOf(':')))
        .toList();
  }

  @Test
  void a_wrong_password_is_refused() {
    for (var role : List.of(postgres.user(), "postgres")) {
      assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), role, "wrong"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }
  }

  @Test
  void kaiku_itself_is_no_superuser_and_passwords_are_kept_as_scram() throws SQLException {
    assertThat(Servers.read(postgres, "show is_superuser")).isEqualTo("off");
    assertThat(Servers.read(postgres, "show password_encryption")).isEqualTo("scram-sha-256");
    assertThat(Servers.read(postgres, "show data_checksums")).isEqualTo("on");
    assertThat(Servers.read(postgres, LOCALE)).isEqualTo("b C.UTF-8 UTF8");
  }

  private static final String LOCALE =
      """
      select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)
      from pg_database where datname = current_database()
      """;

  @Test
  void the_password_is_for_its_owner_alone() throws IOException {
    var data = GivenData.emptyIn(temporary.resolve("new"));
    OwnPostgres.start(data, PostgresOptions.fast()).close();

    var file = PostgresDirectory.in(data).password();
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void the_servers_log_keeps_no_value_of_a_row_and_no_statement() throws Exception {
    Servers.execute(postgres, "create table seen (number text unique)");
    Servers.execute(postgres, "insert into seen values ('0401234567')");
    assertThatThrownBy(() -> Servers.execute(postgres, "insert into seen values ('0401234567')"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Servers.execute(postgres, "select '0401234567x'::int"))
        .isInstanceOf(SQLException.class);

    assertThat(Files.readString(PostgresDirectory.in(running).log()))
        .contains("ready to accept connections")
        .doesNotContain("0401234567", "seen");
  }

  @Test
  void the_server_does_not_inherit_kaikus_secrets() throws IOException {
    var data = GivenData.in(temporary);
    try (var _ = OtherKaiku.runningOn(data)) {
      var environment = Files.readString(Path.of("/proc/" + Servers.theOneOn(data) + "/environ"));
      assertThat(environment).contains("PATH=").doesNotContain("not-for-the-server");
    } finally {
      OwnPostgres.start(data, PostgresOptions.safe()).close();
    }
  }

  @Test
  void root_hands_the_server_to_an_unprivileged_user() throws IOException {
    assumeTrue(isRoot(), "only root may");
    var process = Path.of("/proc/" + Servers.theOneOn(running));
    assertThat(Files.getAttribute(process, "unix:uid")).isNotEqualTo(0);
  }

  @Test
  void a_closed_directory_on_the_way_stays_closed_to_others() throws IOException {
    assumeTrue(isRoot(), "only root runs the server as somebody else");
    var closed = closedDirectory();

    OwnPostgres.start(GivenData.under(closed), PostgresOptions.fast()).close();

    assertThat(permissions(closed)).isEqualTo("rwx------");
  }

  @Test
  void a_closed_directory_that_cannot_be_passed_is_named() throws IOException {
    assumeTrue(isRoot(), "only root runs the server as somebody else");
    var closed = closedDirectory();

    try (var kaiku = OtherKaiku.withoutTheRightToPass(closed.resolve("data"))) {
      assertThat(kaiku.refusal())
          .contains(closed.toRealPath() + " is closed to the user")
          .contains("chmod o+x " + closed.toRealPath());
    }
  }

  private Path closedDirectory() throws IOException {
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
    var closed = Files.createDirectory(temporary.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    return closed;
  }

  @Test
  void a_private_data_directory_is_opened_for_the_servers_group_only() throws IOException {
    assumeTrue(isRoot(), "only root runs the server as somebody else");
    var data = GivenData.in(temporary);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));

    OwnPostgres.start(data, PostgresOptions.fast()).close();

    assertThat(permissions(data)).isEqualTo("rwx--x---");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }
}
