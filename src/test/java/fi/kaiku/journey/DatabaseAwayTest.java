package fi.kaiku.journey;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * While the database cannot be reached, everybody gets a whole page that says when to come back.
 */
@JourneyTest
@Import(DatabaseSwitch.class)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @LocalServerPort int port;

  private String staff = "";

  @BeforeEach
  void anEarlierReaderAndThenTheOutage() throws Exception {
    jdbc.sql("update organization.county set name_fi = 'Koivuranta', name_sv = 'Björkstrand'")
        .update();
    withToken("Kaiku7PgQvXY2").insert(jdbc);
    GivenAccount.named("outi").role(Role.ADMINISTRATOR).insert(jdbc);
    staff = SignedIn.as("outi", port).cookie();
    clock.pass(Duration.ofMinutes(2));
    assertThat(ask("GET /s/Kaiku7PgQvXY2")).contains("Koivuranta");
    clock.pass(Duration.ofMinutes(30));
    DatabaseSwitch.away();
  }

  @AfterEach
  void back() {
    DatabaseSwitch.back();
  }

  @ParameterizedTest
  @CsvSource({
    "/s/Kaiku7PgQvXY2?lang=fi, Nyt ei onnistunut, Koivuranta",
    "/s/Kaiku7PgQvXY2?lang=sv, Det lyckades inte nu, Björkstrand",
    "/s/Kaiku7PgQvXY2/thanks?lang=en, That did not work just now, Wellbeing services county",
    "/feedback?lang=fi, Nyt ei onnistunut, Koivuranta",
    "/f/abc23?lang=sv, Det lyckades inte nu, Björkstrand",
    "/embed/abc?lang=en, That did not work just now, technical problem",
    "/privacy?lang=sv, Det lyckades inte nu, Björkstrand",
    "/sign-in?lang=fi, Kaiku ei juuri nyt vastaa, Koivuranta",
    "/sign-in?lang=sv, Kaiku svarar inte just nu, Björkstrand",
    "/overview?lang=en, Kaiku is not answering just now, Wellbeing services county",
    "/people?lang=fi, Kaiku ei juuri nyt vastaa, Koivuranta",
    "/encounters?lang=sv, Kaiku svarar inte just nu, Björkstrand"
  })
  void every_page_is_whole_and_says_so(String path, String title, String county) throws Exception {
    var answer = ask("GET " + path);

    assertThat(Line.status(answer)).as(answer).isEqualTo(503);
    assertThat(Line.header(answer, "Retry-After")).isEqualTo("30");
    assertThat(Line.header(answer, "Content-Security-Policy")).isNotEmpty();
    assertThat(answer).contains(title, county, "</html>");
  }

  @Test
  void a_system_learns_that_it_is_an_outage_and_no_fault_of_its_own() throws Exception {
    for (var request : new String[] {"POST /api/v1/encounters", "GET /api/v1/figures"}) {
      var answer =
          Line.ask(
              port,
              request,
              "Authorization: Bearer kaiku_x",
              "Content-Type: application/json",
              "Content-Length: 0");

      assertThat(Line.status(answer)).isEqualTo(503);
      assertThat(Line.header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(Line.header(answer, "Retry-After")).isEqualTo("30");
    }
  }

  @Test
  void whoever_watches_is_told_at_once_and_again_when_it_is_over(CapturedOutput log)
      throws Exception {
    assertThat(ask("GET /actuator/health/readiness")).startsWith("HTTP/1.1 503").contains("DOWN");
    assertThat(ask("GET /actuator/health/liveness")).startsWith("HTTP/1.1 200");
    ask("GET /overview");
    ask("GET /s/Kaiku7PgQvXY2");
    assertThat(log.getAll()).doesNotContain("\tat ", "    at ", "Kaiku7PgQvXY2");
    DatabaseSwitch.back();
    assertThat(ask("GET /actuator/health/readiness")).startsWith("HTTP/1.1 200");
    assertThat(ask("GET /s/Kaiku7PgQvXY2")).startsWith("HTTP/1.1 200");
  }

  private String ask(String request) throws IOException {
    return request.contains(" /s/") || request.contains("sign-in")
        ? Line.ask(port, request)
        : Line.ask(port, request, staff);
  }
}
