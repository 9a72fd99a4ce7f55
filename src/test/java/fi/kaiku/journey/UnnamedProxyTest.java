package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.people.GivenAccount;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A proxy is named, and this is another machine. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "kaiku.trusted-proxies=192.0.2.0/24, 2001:db8::7")
class UnnamedProxyTest {

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void its_word_on_the_sender_is_not_taken_and_the_log_says_so_once(CapturedOutput log)
      throws Exception {
    GivenAccount.named("outi").insert(jdbc);
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 36; i++) {
      statuses.add(Line.status(wrongSignIn("X-Forwarded-For: 198.51.100." + i)));
    }

    itsWordOnTlsIsNotTakenEither();
    assertThat(statuses).contains(422).endsWith(429);
    assertThat(log.getAll()).containsOnlyOnce("kaiku.trusted-proxies does not name");
  }

  private void itsWordOnTlsIsNotTakenEither() throws IOException {
    assertThat(Line.ask(port, "GET /sign-in", "X-Forwarded-Proto: https"))
        .doesNotContain("Strict-Transport-Security");
  }

  private String wrongSignIn(String header) throws Exception {
    var staff = SignedIn.as("nobody", port);
    var body = "signInName=nobody&password=wrong&_csrf=" + staff.token();
    try (var line =
        Line.begin(
            port,
            "POST /sign-in",
            header,
            staff.cookie(),
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + body.length())) {
      return line.send(body).answer();
    }
  }
}
