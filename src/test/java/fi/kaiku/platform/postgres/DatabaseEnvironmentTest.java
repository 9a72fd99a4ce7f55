package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseEnvironmentTest {

  @TempDir Path temporary;

  @Test
  void with_a_database_url_nothing_starts_and_nothing_is_written() throws IOException {
    var settings =
        settings(
            "KAIKU_DATABASE_URL", "jdbc:postgresql://db.example:5433/kaiku",
            "KAIKU_DATABASE_USER", "anna",
            "KAIKU_DATABASE_PASSWORD", "secret",
            "KAIKU_DATA", temporary.toString());

    assertThat(settings.getProperty("spring.datasource.url"))
        .startsWith("jdbc:postgresql://db.example:5433/kaiku?")
        .contains("ApplicationName=kaiku", "tcpKeepAlive=true", "socketTimeout=")
        .contains("reWriteBatchedInserts=true", "logServerErrorDetail=false");
    assertThat(settings.getProperty("spring.datasource.username")).isEqualTo("anna");
    assertThat(settings.getProperty("spring.datasource.password")).isEqualTo("secret");
    try (var files = Files.list(temporary)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void the_short_form_of_an_address_is_understood() {
    var settings =
        settings("KAIKU_DATABASE_URL", "postgres://anna:p%40ss+word@db:5433/kaiku?sslmode=require");

    assertThat(settings.getProperty("spring.datasource.url"))
        .startsWith("jdbc:postgresql://db:5433/kaiku?sslmode=require&ApplicationName=kaiku");
    assertThat(settings.getProperty("spring.datasource.username")).isEqualTo("anna");
    assertThat(settings.getProperty("spring.datasource.password")).isEqualTo("p@ss+word");
  }

  @Test
  void what_the_operator_set_in_the_address_stays() {
    var settings = settings("KAIKU_DATABASE_URL", "jdbc:postgresql://db/kaiku?socketTimeout=7");

    assertThat(settings.getProperty("spring.datasource.url"))
        .contains("socketTimeout=7")
        .doesNotContain("socketTimeout=120");
  }

  @Test
  void an_address_of_something_else_is_refused_without_repeating_it() {
    assertThatThrownBy(() -> settings("KAIKU_DATABASE_URL", "mysql://root:geheim@db/kaiku"))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("kaiku.database.url")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void without_one_the_own_server_starts_in_the_data_directory() throws Exception {
    var data = GivenData.in(temporary);
    var settings = settings("KAIKU_DATA", data.toString(), "KAIKU_POSTGRES_DURABLE", "false");

    try (var _ = OwnPostgres.start(data, PostgresOptions.fast());
        var connection =
            DriverManager.getConnection(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
        var rows = connection.createStatement().executeQuery("show fsync")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("off");
      assertThat(Servers.on(data)).hasSize(1);
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
