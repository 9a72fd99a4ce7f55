package fi.kaiku.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KaikuTest
class AuditTest {

  private record Deed(@Nullable UUID actorId, String actor, String action, String subject)
      implements Audited {}

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired StoppedClock clock;

  @Test
  void the_log_tells_who_did_what_and_when_in_helsinki() {
    did("Aino", "rules-changed", "2");

    assertThat(log(""))
        .hasStatusOk()
        .bodyText()
        .contains("Aino", "1.6.2026 12.00.00", "<td", ">2<");
  }

  @Test
  void a_deed_that_is_undone_leaves_no_line() {
    transaction.executeWithoutResult(
        status -> {
          did("Aino", "rules-changed", "2");
          status.setRollbackOnly();
        });

    assertThat(jdbc.sql("select count(*) from audit.entry").query(Integer.class).single()).isZero();
  }

  @Test
  void the_log_can_be_limited_to_a_day_a_person_or_a_kind_of_deed() {
    did("Aino", "signed-in", "eilinen");
    clock.pass(Duration.ofDays(1));
    did("Aino", "signed-in", "tämä");
    did("Kerttu", "key-added", "avain");

    assertThat(log("?day=2026-06-02&actor=aino"))
        .bodyText()
        .contains("tämä")
        .doesNotContain("eilinen", ">avain<");
    assertThat(log("?action=key-added")).bodyText().contains(">avain<").doesNotContain("eilinen");
    assertThat(log("?day=yesterday")).hasStatus(422);
  }

  @Test
  void a_long_log_is_read_page_by_page() {
    for (int i = 1; i <= 60; i++) {
      did("Aino", "signed-in", "teko " + i + ".");
    }

    var first = log("");
    assertThat(first).bodyText().contains("teko 60.", "teko 11.").doesNotContain("teko 10.");
    var oldest =
        jdbc.sql("select id from audit.entry where subject = 'teko 11.'")
            .query(Long.class)
            .single();
    assertThat(log("?before=" + oldest)).bodyText().contains("teko 10.", "teko 1.");
  }

  private void did(String actor, String action, String subject) {
    events.publishEvent(new Deed(null, actor, action, subject));
  }

  private MvcTestResult log(String query) {
    return browser
        .get()
        .uri("/audit" + query)
        .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
        .exchange();
  }
}
