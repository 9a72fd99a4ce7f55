package fi.kaiku.platform.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.platform.Refused;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"99999", "65536", "-1", "http", "80 80", "", "8081x"})
  void a_port_that_is_none_is_refused_in_a_sentence(String port) {
    assertThatThrownBy(() -> check(Map.of("kaiku.port", port), WebApplicationType.NONE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("1 to 65535");
  }

  @Test
  void a_port_in_use_is_found_before_anything_has_started() throws IOException {
    try (var other = new ServerSocket(0)) {
      Map<String, Object> settings = Map.of("kaiku.port", other.getLocalPort());
      assertThatThrownBy(() -> check(settings, WebApplicationType.SERVLET))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is taken");
      assertThatCode(() -> check(settings, WebApplicationType.NONE)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense!", "AAAA", "c2FsYWlzdXVz"})
  void a_key_that_is_none_is_refused_without_repeating_it(String secret) {
    assertThatThrownBy(() -> check(Map.of("kaiku.secret", secret), WebApplicationType.NONE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("KAIKU_SECRET")
        .hasMessageNotContaining(secret);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.1,localhost"})
  void a_proxy_without_an_address_is_refused_before_the_database_has_started(String proxies) {
    assertThatThrownBy(
            () -> check(Map.of("kaiku.trusted-proxies", proxies), WebApplicationType.NONE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is no address");
  }

  @Test
  void a_sound_key_and_no_port_at_all_will_do() {
    var secret = Base64.getEncoder().encodeToString(new byte[32]);
    assertThatCode(() -> check(Map.of("kaiku.secret", secret), WebApplicationType.NONE))
        .doesNotThrowAnyException();
  }

  private static void check(Map<String, Object> settings, WebApplicationType type) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("launcher", Map.of(StartCheck.BY_LAUNCHER, true)));
    var application = new SpringApplication();
    application.setWebApplicationType(type);
    new StartCheck().postProcessEnvironment(environment, application);
  }
}
