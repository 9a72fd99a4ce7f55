package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("servers")
class BrokenDirectoryTest {

  @TempDir Path temporary;
  Path data = Path.of("not yet");
  PostgresDirectory directory = PostgresDirectory.in(data);

  private void initialisedDirectory() throws IOException {
    data = GivenData.in(temporary);
    directory = PostgresDirectory.in(data);
  }

  @Test
  void a_directory_that_is_no_database_is_left_alone() throws IOException {
    data = GivenData.emptyIn(temporary.resolve("new"));
    directory = PostgresDirectory.in(data);
    Files.createDirectory(directory.cluster());
    ServerUser.of(PostgresDirectory.in(temporary)).own(directory.cluster());
    var somebodys = Files.writeString(directory.cluster().resolve("precious"), "x");

    assertRefused("no database of PostgreSQL 18");
    assertThat(somebodys).exists();
  }

  @Test
  void a_lost_password_is_named() throws IOException {
    initialisedDirectory();
    Files.delete(directory.password());

    assertRefused("password");
  }

  @Test
  void another_password_is_refused_in_words() throws IOException {
    initialisedDirectory();
    Files.writeString(directory.password(), "another");

    assertRefused("28P01");
  }

  @Test
  void a_server_that_cannot_start_gives_its_reason() throws IOException {
    initialisedDirectory();
    Files.writeString(directory.cluster().resolve("postgresql.conf"), "no_such_setting = 1\n");

    assertRefused("postgresql.conf");
  }

  @Test
  void a_file_in_the_place_of_the_data_directory_is_refused() throws IOException {
    var file = Files.writeString(temporary.resolve("file"), "");

    assertThatThrownBy(() -> OwnPostgres.start(file, PostgresOptions.fast()))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("cannot write to the data directory " + file);
  }

  @Test
  void half_unpacked_programs_are_unpacked_again() {
    var programs = GivenData.unpackedOverHalfOfThem();

    assertThat(Path.of(programs.postgres())).isExecutable();
    assertThat(programs.root().resolveSibling(programs.root().getFileName() + ".new"))
        .doesNotExist();
  }

  @Test
  void the_programs_are_of_the_version_that_the_code_names() {
    var words =
        OsCommand.of(GivenData.unpackedOverHalfOfThem().postgres(), "--version").run().output();

    assertThat(Binaries.VERSION).isEqualTo(words.replace("postgres (PostgreSQL) ", "") + ".0");
  }

  @Test
  void a_long_log_begins_anew_and_keeps_one_older() throws IOException {
    initialisedDirectory();
    Files.write(directory.log(), new byte[11 * 1024 * 1024]);

    OwnPostgres.start(data, PostgresOptions.fast()).close();

    assertThat(directory.log()).content().contains("ready to accept connections");
    assertThat(directory.log()).isNotEmptyFile();
    assertThat(directory.home().resolve("postgresql.log.1")).hasSize(11 * 1024 * 1024);
  }

  private void assertRefused(String words) {
    assertThatThrownBy(() -> OwnPostgres.start(data, PostgresOptions.fast()))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining(words)
        .hasMessageNotContaining("\n");
    assertThat(Servers.on(data)).isEmpty();
  }
}
