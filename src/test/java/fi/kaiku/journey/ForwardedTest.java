package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a request says of where it comes from, by way of a proxy on this machine. */
@JourneyTest
class ForwardedTest {

  @LocalServerPort int port;

  @Test
  void this_machine_reads_the_metrics() throws IOException {
    assertThat(Line.ask(port, "GET /actuator/prometheus")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-For: 127.0.0.1",
        "X-Forwarded-For: ::1",
        "x-forwarded-for: 127.0.0.1, 127.0.0.1",
        "X-Forwarded-For: 8.8.8.8, 127.0.0.1",
        "X-Forwarded-For: 8.8.8.8",
        "X-Forwarded-For: localhost",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Host: localhost",
        "Forwarded: for=127.0.0.1",
        "X-Real-IP: 127.0.0.1"
      })
  void what_has_been_passed_on_is_never_this_machine(String header) throws IOException {
    assertThat(Line.ask(port, "GET /actuator/prometheus", header)).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Host: evil.example", "X-Forwarded-Host: evil.example", "X-Forwarded-Port: 666"})
  void nobody_is_sent_to_another_host(String header) throws IOException {
    for (var request : new String[] {"GET /", "GET /overview", "POST /encounters/deliveries"}) {
      var answer = Line.ask(port, request, header, "X-Forwarded-Proto: https");

      assertThat(answer).doesNotContain("evil.example", "666");
      assertThat(Line.header(answer, "Location")).doesNotContain("//");
    }
    assertThat(Line.header(Line.ask(port, "GET /", header), "Location")).isEqualTo("/sign-in");
  }

  @Test
  void over_tls_as_far_as_the_proxy_browsers_are_told_to_stay_there() throws IOException {
    assertThat(Line.ask(port, "GET /sign-in", "X-Forwarded-Proto: https"))
        .contains("Strict-Transport-Security");
    assertThat(Line.ask(port, "GET /sign-in")).doesNotContain("Strict-Transport-Security");
  }
}
