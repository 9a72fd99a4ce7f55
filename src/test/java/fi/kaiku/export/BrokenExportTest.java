package fi.kaiku.export;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An error while one file is made takes that file down, and no other. */
@KaikuTest
class BrokenExportTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired ExportStore store;
  @Autowired AnswerExport export;
  @Autowired StoppedClock clock;

  final Viewer viewer = GivenViewer.of(READ_ANSWERS);

  @Test
  void an_error_fails_its_own_file_and_the_one_behind_it_is_made() {
    ask();
    clock.pass(Duration.ofSeconds(1));
    ask();

    new ExportJob(store, export, new FailingOnce(clock)).run();

    assertThat(states()).containsExactly("FAILED", "READY");
  }

  private void ask() {
    var form = browser.post().uri("/figures/exports").param("format", "CSV");
    form.param("from", "2026-01-01").param("to", "2026-06-30");
    assertThat(form.requestAttr(Viewer.ATTRIBUTE, viewer).with(csrf()).exchange()).hasStatus(302);
  }

  private List<@Nullable String> states() {
    return jdbc.sql("select state from export.export order by asked_at").query(String.class).list();
  }

  /** Meets an error the third time somebody looks: when the first file has been written. */
  private static final class FailingOnce extends Clock {

    private final Clock clock;
    private int looks;

    FailingOnce(Clock clock) {
      this.clock = clock;
    }

    @Override
    public Instant instant() {
      if (++looks == 3) {
        throw new StackOverflowError();
      }
      return clock.instant();
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return clock.withZone(zone);
    }
  }
}
