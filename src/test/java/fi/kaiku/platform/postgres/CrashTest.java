package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("servers")
class CrashTest {

  private static final String NO_PROCESS_HAS_THIS = "4194305";

  @TempDir Path temporary;
  Path data;

  @BeforeEach
  void initialisedDirectory() throws IOException {
    data = GivenData.in(temporary);
  }

  @Test
  void a_killed_postgresql_comes_back_on_the_same_address_with_its_data() throws SQLException {
    try (var postgres = OwnPostgres.start(data, PostgresOptions.safe())) {
      Servers.execute(postgres, "create table kept as select 7 as number");
      var address = postgres.jdbcUrl();
      var killed = Servers.theOneOn(data);

      Servers.kill(killed);

      Servers.soon(() -> !Servers.on(data).contains(killed) && Servers.answers(postgres));
      assertThat(postgres.jdbcUrl()).isEqualTo(address);
      assertThat(Servers.read(postgres, "select number from kept")).isEqualTo("7");
      assertThat(Servers.on(data)).hasSize(1);
    }
  }

  @Test
  void a_busy_query_that_outlives_its_server_does_not_stop_the_next_one() throws SQLException {
    try (var postgres = OwnPostgres.start(data, PostgresOptions.safe());
        var connection = Servers.connect(postgres)) {
      var busy = Thread.ofVirtual().start(() -> countForever(connection));
      Servers.soon(() -> Servers.read(postgres, RUNNING).equals("1"));

      Servers.kill(Servers.theOneOn(data));

      Servers.soon(() -> Servers.answers(postgres));
      Servers.soon(() -> !busy.isAlive());
    }
  }

  private static final String RUNNING =
      "select count(*) from pg_stat_activity where query like 'select count(*) from generate%'";

  private static void countForever(java.sql.Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "select count(*) from generate_series(1, 9999999) a, generate_series(1, 9999999) b");
    } catch (SQLException e) {
      assertThat(e.getSQLState()).startsWith("08");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"THE PID OF THIS TEST", NO_PROCESS_HAS_THIS, "not a number", ""})
  void a_stale_pid_file_does_not_stop_the_start(String content) throws Exception {
    var file = PostgresDirectory.in(data).postmasterPid();
    var pid = content.startsWith("THE") ? Long.toString(ProcessHandle.current().pid()) : content;
    Files.writeString(file, pid + "\n" + file.getParent() + "\n1\n5432\n\n127.0.0.1\n1 1\nready\n");

    try (var postgres = OwnPostgres.start(data, PostgresOptions.fast())) {
      assertThat(Servers.answers(postgres)).isTrue();
      assertThat(ProcessHandle.current().isAlive()).isTrue();
    }
  }

  @Test
  void the_server_of_a_killed_kaiku_is_taken_over() {
    OtherKaiku.runningOn(data).kill();
    var orphan = Servers.theOneOn(data);

    try (var postgres = OwnPostgres.start(data, PostgresOptions.safe())) {
      assertThat(Servers.theOneOn(data)).isEqualTo(orphan);
      assertThat(Servers.answers(postgres)).isTrue();
    }
    Servers.soon(() -> Servers.on(data).isEmpty());
  }

  @Test
  void a_kaiku_that_is_killed_while_it_makes_the_database_leaves_nothing_in_the_way()
      throws IOException {
    data = GivenData.emptyIn(temporary.resolve("new"));
    var first = OtherKaiku.startingOn(data);
    Servers.soon(() -> hasHalfADatabase());
    first.kill();

    try (var postgres = OwnPostgres.start(data, PostgresOptions.safe())) {
      assertThat(Servers.answers(postgres)).isTrue();
      assertThat(Servers.on(data)).hasSize(1);
    }
  }

  private boolean hasHalfADatabase() throws IOException {
    try (var files = Files.list(PostgresDirectory.in(data).home())) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("18.new-"));
    }
  }

  @Test
  void every_row_whose_commit_was_acknowledged_survives_the_death_of_both() throws SQLException {
    try (var writer = OtherKaiku.writingTo(data)) {
      writer.await("200");
      Servers.kill(Servers.theOneOn(data));
      writer.kill();
      var last = writer.lastNumber().orElse(200).toString();

      try (var postgres = OwnPostgres.start(data, PostgresOptions.safe())) {
        var kept = Servers.read(postgres, "select count(*) from written where number <= " + last);
        assertThat(kept).isEqualTo(last);
      }
    }
  }
}
