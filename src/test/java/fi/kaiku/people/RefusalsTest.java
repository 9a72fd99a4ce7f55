package fi.kaiku.people;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.people.doorkeeper.StrangerRefused.Tried;
import fi.kaiku.people.doorkeeper.Strangers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever is refused leaves a line in the audit log, and nothing that they gave. */
@KaikuTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest {

  private static final AtomicInteger DAYS = new AtomicInteger(2_000);

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired Strangers strangers;

  @BeforeEach
  void each_test_has_a_day_of_its_own() {
    clock.pass(Duration.ofDays(DAYS.incrementAndGet()));
  }

  @Test
  void a_page_that_somebody_may_not_see() {
    var viewer = GivenViewer.of(READ_FIGURES);

    assertThat(browser.get().uri("/people/7e2").requestAttr("viewer", viewer).exchange())
        .hasStatus(403);

    assertThat(lines()).containsExactly(viewer.name() + " refused GET /people/{id}");
  }

  @Test
  void a_wrong_key() {
    var call = browser.get().uri("/api/v1/figures");

    assertThat(call.header("Authorization", "Bearer kaiku_wrong").exchange()).hasStatus(401);
    assertThat(browser.get().uri("/api/v1/figures").exchange()).hasStatus(401);

    assertThat(lines()).containsExactly("– key-refused –");
  }

  @Test
  void a_name_that_nobody_has_is_not_kept_as_it_may_be_a_password() {
    var door = Door.at("192.0.2.80", browser);

    door.signIn("kolme koivua pihalla", "aino");

    assertThat(lines()).containsExactly("– unknown-name-refused –");
  }

  @Test
  void nobody_fills_the_log_with_it(CapturedOutput log) {
    for (int i = 0; i < Strangers.LINES + 100; i++) {
      strangers.refused(Tried.KEY);
    }

    assertThat(lines()).hasSize(Strangers.LINES);
    assertThat(log.getAll()).containsOnlyOnce("so many strangers are refused");
  }

  private List<String> lines() {
    return jdbc.sql("select actor || ' ' || action || ' ' || subject from audit.entry order by id")
        .query((row, _) -> row.getString(1))
        .list();
  }
}
