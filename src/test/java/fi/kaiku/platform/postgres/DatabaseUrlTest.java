package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

  @Test
  void the_short_form_becomes_what_the_driver_wants() {
    var database = DatabaseUrl.of("postgres://anna:p%40ss+word@db:5433/kaiku?sslmode=require");

    assertThat(database.jdbc()).isEqualTo("jdbc:postgresql://db:5433/kaiku?sslmode=require");
    assertThat(database.user()).contains("anna");
    assertThat(database.password()).contains("p@ss+word");
  }

  @Test
  void user_and_password_may_be_left_to_other_settings() {
    var database = DatabaseUrl.of("postgresql://one,two:5433/kaiku");

    assertThat(database.jdbc()).isEqualTo("jdbc:postgresql://one,two:5433/kaiku");
    assertThat(database.user()).isEmpty();
    assertThat(database.password()).isEmpty();
  }

  @Test
  void a_dead_server_is_noticed_and_an_error_tells_no_values() {
    assertThat(DatabaseUrl.of("jdbc:postgresql://db/kaiku").withSettings())
        .startsWith("jdbc:postgresql://db/kaiku?ApplicationName=kaiku&")
        .contains("&tcpKeepAlive=true", "&socketTimeout=", "&connectTimeout=")
        .contains("&reWriteBatchedInserts=true", "&logServerErrorDetail=false");
  }

  @Test
  void what_the_operator_set_stays() {
    assertThat(DatabaseUrl.of("jdbc:postgresql://db/kaiku?socketTimeout=7").withSettings())
        .contains("?socketTimeout=7&")
        .doesNotContain("socketTimeout=120");
  }
}
