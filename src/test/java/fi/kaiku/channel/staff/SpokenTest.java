package fi.kaiku.channel.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a customer says aloud, and a worker notes down. */
@KaikuTest
class SpokenTest {

  private static final String FORM = "00000000-0000-4000-8000-000000000001";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired List<Job> jobs;

  private UnitId unit = new UnitId(new UUID(0, 0));
  private Viewer worker = GivenViewer.of(Permission.ENTER_ANSWERS);

  @BeforeEach
  void a_worker_of_one_unit() {
    unit = GivenUnit.named("Kivenlahden terveysasema").insert(jdbc);
    worker = GivenViewer.inUnits(Set.of(unit.value()), Permission.ENTER_ANSWERS);
  }

  @Test
  void two_taps_make_an_answer_that_is_marked_as_spoken() {
    assertThat(note(Map.of("form", FORM, "feeling", "4", "about", "1", "words", "Kiitti hoitajaa")))
        .hasStatus(302);
    appear();

    assertThat(answers()).containsExactly("STAFF Kiitti hoitajaa 2026-06-01");
    assertThat(texts("select code || value from feedback.rating order by 1"))
        .containsExactly("about1", "feeling4");
  }

  @Test
  void a_double_tap_never_stores_two() {
    var tapped = Map.of("form", FORM, "about", "2");
    note(tapped);
    appear();

    assertThat(note(tapped).getResponse().getRedirectedUrl()).endsWith("?again=yes");
    appear();

    assertThat(answers()).hasSize(1);
    assertThat(get("/spoken/" + unit.value() + "?again=yes"))
        .bodyText()
        .contains("oli jo tallennettu");
  }

  @Test
  void the_next_customers_words_on_a_page_that_was_stored_are_not_lost() throws Exception {
    note(Map.of("form", FORM, "about", "1", "words", "Kiitti hoitajaa"));
    var page =
        note(Map.of("form", FORM, "about", "2", "words", "Odotti pitkään"))
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .contains("on jo tallennettu palaute", "Odotti pitkään</textarea>")
        .doesNotContain(FORM);
    var fresh = page.replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
    note(Map.of("form", fresh, "about", "2", "words", "Odotti pitkään"));
    appear();
    assertThat(answers())
        .containsExactlyInAnyOrder(
            "STAFF Kiitti hoitajaa 2026-06-01", "STAFF Odotti pitkään 2026-06-01");
  }

  @Test
  void whoever_has_one_unit_need_not_choose_it_and_each_page_has_a_number_of_its_own()
      throws Exception {
    assertThat(get("/spoken").getResponse().getRedirectedUrl())
        .isEqualTo("/spoken/" + unit.value());
    var page = get("/spoken/" + unit.value()).getResponse().getContentAsString();
    assertThat(page).contains("Kivenlahden terveysasema").doesNotContain(FORM);
    assertThat(get("/spoken/" + unit.value()).getResponse().getContentAsString())
        .isNotEqualTo(page);
  }

  @Test
  void what_is_wrong_is_told_and_words_are_not_lost() {
    assertThat(note(Map.of("form", "x", "feeling", "9", "words", "Kiitti hoitajaa")))
        .hasStatus(422)
        .bodyText()
        .contains("Kiitti hoitajaa", "id=\"feeling-error\"", "id=\"about-error\"");
    assertThat(note(Map.of("form", FORM, "about", "1", "words", "a".repeat(2001)))).hasStatus(422);
    appear();
    assertThat(answers()).isEmpty();
  }

  @Test
  void nobody_notes_down_what_was_said_elsewhere() {
    var other = GivenUnit.named("Muu asema").insert(jdbc);
    assertThat(get("/spoken/" + other.value())).hasStatus(404);
    unit = other;
    assertThat(note(Map.of("form", FORM, "about", "1"))).hasStatus(404);
  }

  private MvcTestResult note(Map<String, String> fields) {
    var request =
        browser
            .post()
            .uri("/spoken/" + unit.value())
            .with(csrf())
            .requestAttr(Viewer.ATTRIBUTE, worker);
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(String uri) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, worker).exchange();
  }

  private void appear() {
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
  }

  private List<String> answers() {
    return texts("select channel || ' ' || comment || ' ' || visit_month from feedback.feedback");
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
