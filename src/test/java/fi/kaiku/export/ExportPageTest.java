package fi.kaiku.export;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenManyAnswers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of single answers that are made in the background. */
@KaikuTest
class ExportPageTest {

  private static final int MANY = 9_000;

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired ExportJob job;
  @Autowired ExportStore store;
  @Autowired StoppedClock clock;

  final Viewer viewer = GivenViewer.of(READ_ANSWERS, READ_COMMENTS);

  @BeforeEach
  void answers() {
    GivenManyAnswers.insert(jdbc, MANY);
  }

  @Test
  void a_file_is_made_in_the_background_and_fetched_when_ready() {
    var id = ask("CSV");
    assertThat(state(id)).isEqualTo("WAITING");
    assertThat(page()).contains("Jonossa").contains("hx-get").doesNotContain("Lataa CSV");

    job.run();

    assertThat(page()).contains("Valmis").contains("Lataa CSV").doesNotContain("hx-get");
    var file = get("/figures/exports/" + id + "/file", viewer).getResponse();
    assertThat(new String(file.getContentAsByteArray(), UTF_8).lines()).hasSize(MANY + 1);
    assertThat(file.getHeader("Content-Disposition")).contains("feedback.csv");
  }

  @Test
  void the_file_is_the_one_that_the_api_gives() {
    var id = ask("CSV", Map.of("unit", "1.2.246.9.3", "channel", "LINK"));
    job.run();

    var api =
        get(
            "/api/v1/feedback.csv?from=2026-01-01&to=2026-06-30&unit=1.2.246.9.3&channel=LINK",
            viewer);
    assertThat(
            get("/figures/exports/" + id + "/file", viewer).getResponse().getContentAsByteArray())
        .isEqualTo(api.getResponse().getContentAsByteArray())
        .hasSizeGreaterThan(10_000);
  }

  @Test
  void one_that_is_cancelled_is_not_made() {
    var id = ask("CSV");
    post("/figures/exports/" + id + "/cancellation", Map.of(), viewer);

    job.run();

    assertThat(state(id)).isEqualTo("CANCELLED");
    assertThat(parts()).isZero();
    assertThat(get("/figures/exports/" + id + "/file", viewer)).hasStatus(404);
  }

  @Test
  void a_worker_notices_within_some_answers_that_nobody_waits_any_more() {
    var id = ask("CSV");
    var taken = store.claim(clock.instant(), Instant.EPOCH).orElseThrow();
    assertThat(store.goesOn(taken, 2_000, clock.instant())).isTrue();

    store.cancel(id, viewer.staff());

    assertThat(store.goesOn(taken, 4_000, clock.instant())).isFalse();
    store.insertPart(taken, 0, new byte[10]);
    assertThat(parts()).isZero();
  }

  @Test
  void one_whose_node_has_died_is_begun_anew_and_the_dead_one_writes_nothing_more() {
    var id = ask("XLSX");
    var dead = store.claim(clock.instant(), Instant.EPOCH).orElseThrow();
    store.insertPart(dead, 0, new byte[10]);

    job.run();
    assertThat(state(id)).isEqualTo("RUNNING");
    clock.pass(ExportJob.PATIENCE.plusSeconds(1));
    job.run();

    assertThat(state(id)).isEqualTo("READY");
    var size =
        get("/figures/exports/" + id + "/file", viewer).getResponse().getContentAsByteArray();
    store.insertPart(dead, 99, new byte[10]);
    store.finish(dead, Export.State.FAILED, 0, clock.instant());
    assertThat(state(id)).isEqualTo("READY");
    assertThat(size).startsWith('P', 'K').hasSizeGreaterThan(10_000);
  }

  @Test
  void one_that_fails_time_after_time_is_said_to_have_failed() {
    var id = ask("CSV");
    for (int node = 0; node < 3; node++) {
      assertThat(store.claim(clock.instant(), clock.instant())).isPresent();
      clock.pass(ExportJob.PATIENCE.plusSeconds(1));
    }

    job.run();

    assertThat(state(id)).isEqualTo("FAILED");
    assertThat(page()).contains("Epäonnistui");
  }

  @Test
  void files_are_deleted_after_a_day() {
    ask("CSV");
    job.run();
    assertThat(parts()).isPositive();

    clock.pass(Duration.ofHours(25));
    job.run();

    assertThat(parts()).isZero();
    assertThat(jdbc.sql("select count(*) from export.export").query(Long.class).single()).isZero();
  }

  @Test
  void nobody_sees_fetches_or_cancels_somebody_elses_file() {
    var id = ask("CSV");
    var other = GivenViewer.administrator();
    post("/figures/exports/" + id + "/cancellation", Map.of(), other);
    job.run();

    assertThat(state(id)).isEqualTo("READY");
    assertThat(get("/figures/exports/" + id + "/file", other)).hasStatus(404);
    assertThat(get("/figures/exports", other)).bodyText().doesNotContain(id.toString());
  }

  @Test
  void a_file_that_is_asked_for_is_in_the_audit_log() {
    ask("XLSX", Map.of("kind", "PHONE"));

    assertThat(
            jdbc.sql("select actor || ' ' || action || ' ' || subject from audit.entry")
                .query(String.class)
                .list())
        .isEqualTo(List.of(viewer.name() + " answers-exported 2026-01…2026-06 xlsx kind=PHONE"));
  }

  @Test
  void days_in_the_middle_of_a_month_bring_all_of_it_and_the_list_says_so() {
    post("/figures/exports", Map.of("from", "2026-02-10", "to", "2026-03-05"), viewer);

    assertThat(page()).contains("1.2.–31.3.2026");
  }

  @Test
  void a_period_upside_down_is_told_beside_the_field() {
    var answer = post("/figures/exports", Map.of("from", "2026-05-02", "to", "2026-05-01"), viewer);

    assertThat(answer).hasStatus(422).bodyText().contains("from-error").contains("2026-05-02");
  }

  private UUID ask(String format) {
    return ask(format, Map.of());
  }

  private UUID ask(String format, Map<String, String> filters) {
    var form = new HashMap<>(filters);
    form.putAll(
        Map.of("from", "2026-01-01", "to", "2026-06-30", "format", format, "profession", ""));
    assertThat(post("/figures/exports", form, viewer)).hasStatus(302);
    return jdbc.sql("select id from export.export").query(UUID.class).single();
  }

  private String state(UUID id) {
    return jdbc.sql("select state from export.export where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private long parts() {
    return jdbc.sql("select count(*) from export.export_part").query(Long.class).single();
  }

  private String page() {
    return new String(
        get("/figures/export?lang=fi", viewer).getResponse().getContentAsByteArray(), UTF_8);
  }

  private MvcTestResult get(String uri, Viewer who) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, who).exchange();
  }

  private MvcTestResult post(String uri, Map<String, String> form, Viewer who) {
    var request = browser.post().uri(uri).requestAttr(Viewer.ATTRIBUTE, who).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }
}
