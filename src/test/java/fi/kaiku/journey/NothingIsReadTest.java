package fi.kaiku.journey;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Strangers can fill neither the disk nor the log. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class NothingIsReadTest {

  private static final String FILES = "Content-Type: multipart/form-data; boundary=b";

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/sign-in?lang=sv",
        "/nope",
        "/",
        "/s/abc/score",
        "/s",
        "/privacy",
        "/api/v1/encounters",
        "/api/v1/nope",
        "/people",
        "/units/1",
        "/error",
        "/css/base.css",
        "/actuator/health",
        "/actuator/prometheus",
        "/sms/kannel/reply"
      })
  void files_are_refused_unread_where_no_page_takes_them(String path) throws Exception {
    for (var type : List.of(FILES, "content-type: Multipart/Mixed; boundary=b")) {
      var answer = Line.ask(port, "POST " + path, type, "Content-Length: 60000000");

      assertThat(Line.status(answer)).as(answer).isIn(413, 415);
      assertThat(Line.header(answer, "Content-Security-Policy")).contains("default-src");
    }
  }

  @Test
  void where_a_page_takes_files_strangers_are_asked_to_sign_in_unread() throws Exception {
    for (var path : List.of("/units", "/encounters/deliveries")) {
      var answer = Line.ask(port, "POST " + path, FILES, "Content-Length: 60000000");

      assertThat(Line.status(answer)).isEqualTo(303);
      assertThat(Line.header(answer, "Location")).isEqualTo("/sign-in");
    }
  }

  @Test
  void whoever_breaks_off_leaves_one_line_in_the_log(CapturedOutput log) throws Exception {
    GivenAccount.named("outi").role(Role.ADMINISTRATOR).insert(jdbc);
    var staff = SignedIn.as("outi", port).cookie();
    var form = "Content-Type: application/x-www-form-urlencoded";
    var lines = log.getAll().lines().count();
    int broken = 0;
    for (var path :
        List.of("/sign-in", "/s/abc/score", "/s/Kaiku7PgQvXY2/comment", "/me/language", "/nope")) {
      try (var line = Line.begin(port, "POST " + path, staff, form, "Content-Length: 1000")) {
        line.send("a=b&nonce=c");
        broken++;
      }
    }
    for (var path : List.of("/encounters/deliveries", "/units")) {
      try (var line = Line.begin(port, "POST " + path, staff, FILES, "Content-Length: 1000")) {
        line.send(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc");
      }
    }
    var most = broken;
    eventually("all are noticed", () -> count(log, "broke off") >= most);
    assertThat(log.getAll()).doesNotContain("\tat ", "    at ", "Exception");
    assertThat(log.getAll().lines().count() - lines).isLessThanOrEqualTo(most + 2);
  }

  private static int count(CapturedOutput log, String text) {
    return log.getAll().split(text, -1).length - 1;
  }
}
