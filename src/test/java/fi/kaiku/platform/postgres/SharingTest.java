package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("servers")
class SharingTest {

  @TempDir Path temporary;
  Path data;

  @BeforeEach
  void initialisedDirectory() throws IOException {
    data = GivenData.in(temporary);
  }

  @Test
  void two_users_in_one_process_share_a_server_and_the_last_one_out_stops_it() {
    var first = OwnPostgres.start(data, PostgresOptions.fast());
    var second = OwnPostgres.start(data, PostgresOptions.fast());
    assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());

    first.close();
    first.close();
    assertThat(Servers.answers(second)).isTrue();

    second.close();
    assertThat(Servers.on(data)).isEmpty();
  }

  @Test
  void two_processes_share_a_server_and_the_last_one_out_stops_it() {
    try (var other = OtherKaiku.runningOn(data)) {
      var server = Servers.theOneOn(data);
      try (var postgres = OwnPostgres.start(data, PostgresOptions.safe())) {
        assertThat(Servers.answers(postgres)).isTrue();
      }
      assertThat(Servers.theOneOn(data)).isEqualTo(server);

      other.end();

      assertThat(Servers.on(data)).isEmpty();
    }
  }

  @Test
  void processes_that_start_at_the_same_moment_get_one_server() throws IOException {
    data = GivenData.emptyIn(temporary.resolve("new"));
    var others = IntStream.range(0, 3).mapToObj(_ -> OtherKaiku.startingOn(data)).toList();
    try {
      others.forEach(OtherKaiku::awaitRunning);
      assertThat(Servers.on(data)).hasSize(1);
    } finally {
      others.forEach(OtherKaiku::end);
    }
    assertThat(Servers.on(data)).isEmpty();
  }

  @Test
  void two_guards_bring_a_killed_server_back_once() {
    try (var other = OtherKaiku.runningOn(data);
        var postgres = OwnPostgres.start(data, PostgresOptions.safe())) {
      var killed = Servers.theOneOn(data);

      Servers.kill(killed);

      Servers.soon(() -> !Servers.on(data).contains(killed) && Servers.answers(postgres));
      assertThat(Servers.on(data)).hasSize(1);
      other.end();
      assertThat(Servers.answers(postgres)).isTrue();
    }
    assertThat(Servers.on(data)).isEmpty();
  }

  @Test
  void a_second_start_uses_the_same_port() {
    var first = OwnPostgres.start(data, PostgresOptions.fast());
    first.close();

    try (var second = OwnPostgres.start(data, PostgresOptions.fast())) {
      assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
    }
  }

  @Test
  void a_port_that_somebody_else_has_taken_is_left_to_them() throws IOException {
    OwnPostgres.start(data, PostgresOptions.fast()).close();
    var port = Integer.parseInt(Files.readString(PostgresDirectory.in(data).port()));

    try (var _ = new java.net.ServerSocket(port);
        var postgres = OwnPostgres.start(data, PostgresOptions.fast())) {
      assertThat(postgres.jdbcUrl()).doesNotContain(":" + port + "/");
      assertThat(Servers.answers(postgres)).isTrue();
    }
  }

  @Test
  void the_signal_of_ctrl_c_does_not_reach_the_server() throws IOException {
    try (var _ = OwnPostgres.start(data, PostgresOptions.fast())) {
      var server = Servers.theOneOn(data);
      var stat = Files.readString(Path.of("/proc/" + server + "/stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      var session = Long.parseLong(fields[3]);
      assertThat(session).isEqualTo(server);
    }
  }

  @Test
  void a_server_without_fsync_is_not_taken_for_a_safe_one() {
    try (var _ = OwnPostgres.start(data, PostgresOptions.fast())) {
      assertThatThrownBy(() -> OwnPostgres.start(data, PostgresOptions.safe()))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("fsync");
    }
    try (var safe = OwnPostgres.start(data, PostgresOptions.safe())) {
      assertThat(setting(safe, "fsync")).isEqualTo("on");
    }
  }

  private static String setting(OwnPostgres postgres, String name) {
    try {
      return Servers.read(postgres, "show " + name);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }
}
