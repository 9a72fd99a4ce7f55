package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@Tag("servers")
class DatabaseEnvironmentTest {

  private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

  @TempDir Path temporary;

  @Test
  void with_a_database_url_nothing_starts_and_nothing_is_written() throws IOException {
    try (var other = OwnPostgres.start(GivenData.in(temporary), PostgresOptions.fast())) {
      var data = Files.createDirectory(temporary.resolve("kaiku"));
      var settings =
          settings(
              "KAIKU_DATABASE_URL", other.jdbcUrl(),
              "KAIKU_DATABASE_USER", other.user(),
              "KAIKU_DATABASE_PASSWORD", other.password(),
              "KAIKU_SECRET", SECRET,
              "KAIKU_DATA", data.toString());

      assertThat(settings.getProperty("spring.datasource.url"))
          .startsWith(other.jdbcUrl() + "?ApplicationName=kaiku&tcpKeepAlive=true");
      assertThat(settings.getProperty("spring.datasource.username")).isEqualTo(other.user());
      assertThat(settings.getProperty("spring.datasource.password")).isEqualTo(other.password());
      assertThat(data).isEmptyDirectory();
    }
  }

  @Test
  void a_database_that_keeps_kaiku_out_is_named_without_its_password() throws IOException {
    try (var other = OwnPostgres.start(GivenData.in(temporary), PostgresOptions.fast())) {
      var host = other.jdbcUrl().substring("jdbc:postgresql://".length());

      var url = "postgres://kaiku:geheim@" + host;
      assertThatThrownBy(() -> settings("KAIKU_DATABASE_URL", url, "KAIKU_SECRET", SECRET))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining(other.jdbcUrl() + " refuses Kaiku's user or password")
          .hasMessageNotContaining("geheim");
    }
  }

  @Test
  void an_outside_database_is_refused_while_the_key_is_not_outside_of_it() {
    for (var secret : List.of("", "  ")) {
      var url = "postgres://kaiku:geheim@db/kaiku";
      assertThatThrownBy(() -> settings("KAIKU_DATABASE_URL", url, "KAIKU_SECRET", secret))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("set KAIKU_SECRET")
          .hasMessageNotContaining("geheim");
    }
  }

  @Test
  void an_address_of_something_else_is_refused_without_repeating_it() {
    assertThatThrownBy(() -> settings("KAIKU_DATABASE_URL", "mysql://root:geheim@db/kaiku"))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("kaiku.database.url")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void without_one_the_own_server_runs_as_long_as_the_application() throws Exception {
    var data = GivenData.in(temporary);

    try (var application = OtherKaiku.springOn(data)) {
      var server = Servers.theOneOn(data);
      try (var postgres = OwnPostgres.start(data, PostgresOptions.fast())) {
        assertThat(Servers.theOneOn(data)).isEqualTo(server);
        assertThat(Servers.read(postgres, "show fsync")).isEqualTo("off");
      }
      application.end();

      assertThat(Servers.on(data)).isEmpty();
    }
  }

  @Test
  void a_data_source_that_is_named_outright_is_taken_as_it_is() {
    var settings =
        settings("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/other", "KAIKU_DATA", "/dev/null");

    assertThat(settings.getProperty("spring.datasource.url"))
        .isEqualTo("jdbc:postgresql://db/other");
  }

  private static StandardEnvironment settings(String... namesAndValues) {
    Map<String, Object> variables = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      variables.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("given", variables));
    new DatabaseEnvironment(Supplier::get)
        .postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }
}
