package fi.kaiku.channel.paper.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Filled forms, which staff key in. */
@KaikuTest
class KeyingTest {

  private static final Viewer FIRST = GivenViewer.of(Permission.ENTER_ANSWERS);
  private static final Viewer OTHER = GivenViewer.administrator();

  /** A ten, four statements and a face. */
  private static final Map<String, String> MARKS =
      Map.of(
          "m-score", "+",
          "m-heard", "5",
          "m-understood", "4",
          "m-soon-enough", "-",
          "m-respect", "5",
          "m-feeling", "4",
          "comment", "Kiitos avusta");

  @Autowired MockMvcTester browser;
  @Autowired PaperForms forms;
  @Autowired Questionnaires questionnaires;
  @Autowired SecondKeying second;
  @Autowired FirstKeyingErasure erasure;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;

  private GivenForms given;

  @BeforeEach
  void forms() {
    given = new GivenForms(forms, questionnaires, jdbc);
  }

  @Test
  void what_stands_on_a_form_becomes_an_answer_on_paper() {
    var serial = drawn(false);

    assertThat(key(serial, MARKS, FIRST)).hasStatus(302);
    appear();

    assertThat(answers()).containsExactly("PAPER 10 Kiitos avusta 2026-06-01");
    assertThat(texts("select code || value from feedback.rating order by 1"))
        .containsExactly("feeling4", "heard5", "respect5", "understood4");
    assertThat(texts("select action || subject from audit.entry where action like 'form-k%'"))
        .allMatch(line -> !line.contains(serial.digits()));
  }

  @Test
  void a_form_is_never_counted_twice() {
    var serial = drawn(false);
    key(serial, MARKS, FIRST);

    var again = key(serial, with("m-score", "1"), FIRST);

    assertThat(again.getResponse().getRedirectedUrl()).contains("done=already");
    assertThat(get("/paper/keying?serial=" + serial, OTHER).getResponse().getRedirectedUrl())
        .contains("done=already");
    assertThat(get("/paper/keying?done=already&form=" + serial, OTHER))
        .bodyText()
        .contains("on jo tallennettu", "oma numero");
    appear();
    assertThat(answers()).containsExactly("PAPER 10 Kiitos avusta 2026-06-01");
  }

  @Test
  void two_marks_in_one_question_are_counted_as_unreadable_and_none_is_stored() {
    key(drawn(false), with("m-score", "*"), FIRST);
    appear();

    assertThat(answers()).containsExactly("PAPER – Kiitos avusta 2026-06-01");
    assertThat(
            texts("select forms || ' ' || fields || ' ' || unreadable from channel.paper_keying"))
        .containsExactly("1 7 1");
    assertThat(get("/paper/keying", FIRST)).bodyText().contains("Yksi merkintä oli epäselvä");
  }

  @Test
  void a_form_on_which_nothing_stands_gives_no_answer_and_is_done() {
    var serial = drawn(false);
    var empty = new HashMap<>(MARKS);
    empty.replaceAll((field, _) -> field.equals("comment") ? "" : "-");

    assertThat(key(serial, empty, FIRST).getResponse().getRedirectedUrl()).contains("done=empty");
    appear();

    assertThat(answers()).isEmpty();
    assertThat(forms.find(serial).orElseThrow().keyed()).isTrue();
  }

  @Test
  void a_question_that_was_left_out_or_has_no_such_box_is_told_and_nothing_is_lost() {
    var serial = drawn(false);
    var wrong = with("m-heard", "6");
    wrong.remove("m-respect");

    assertThat(key(serial, wrong, FIRST))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"m-heard-error\"", "id=\"m-respect-error\"", "Kiitos avusta")
        .doesNotContain("id=\"m-score-error\"");
    assertThat(key(serial, with("comment", "a".repeat(4001)), FIRST)).hasStatus(422);
    assertThat(forms.find(serial).orElseThrow().keyed()).isFalse();
  }

  @Test
  void the_next_form_opens_at_once_when_its_number_was_typed() {
    var serial = drawn(false);
    var next = with("next", "1 2 3");

    assertThat(key(serial, next, FIRST).getResponse().getRedirectedUrl())
        .startsWith("/paper/keying?serial=123&done=stored&form=" + serial);
    assertThat(get("/paper/keying?serial=123&done=stored&form=" + serial, FIRST))
        .hasStatus(422)
        .bodyText()
        .contains("on tallennettu", "Numerossa on virhe");
  }

  @Test
  void a_second_person_keys_a_sample_and_the_share_of_differences_is_told() {
    var serial = drawn(true);
    assertThat(key(serial, MARKS, FIRST).getResponse().getRedirectedUrl()).contains("done=chosen");

    assertThat(key(serial, MARKS, FIRST).getResponse().getRedirectedUrl()).contains("done=already");
    assertThat(get("/paper/keying", OTHER)).bodyText().contains("Yksi lomake odottaa toista");
    assertThat(get("/paper/keying", FIRST)).bodyText().doesNotContain("odottaa toista");
    assertThat(key(serial, with("m-heard", "4"), OTHER).getResponse().getRedirectedUrl())
        .contains("done=compared");

    assertThat(get("/paper/keying", OTHER).getResponse())
        .satisfies(
            page ->
                assertThat(page.getContentAsString())
                    .contains("eri lailla 1 kohtaa 7 kohdasta: 14,3\u00a0%"));
    assertThat(texts("select serial::text from channel.paper_first_keying")).isEmpty();
    appear();
    assertThat(answers()).hasSize(1);
    assertThat(texts("select value::text from feedback.rating where code = 'heard'"))
        .containsExactly("5");
  }

  @Test
  void a_first_keying_that_nobody_compares_is_forgotten() {
    key(drawn(true), MARKS, FIRST);
    assertThat(erasure.erase()).isZero();

    jdbc.sql("update channel.paper_first_keying set kept_on = ?")
        .param(LocalDate.of(2026, 5, 17))
        .update();

    assertThat(erasure.erase()).isOne();
  }

  @Test
  void a_form_from_a_copier_gets_a_number_of_its_own() {
    var serial = drawn(false);
    key(serial, MARKS, FIRST);

    var page = post("/paper/keying/" + serial + "/copies", Map.of(), FIRST);

    var fresh = Objects.requireNonNull(page.getResponse().getRedirectedUrl());
    assertThat(get(fresh, FIRST)).hasStatusOk().bodyText().contains("Kirjoita paperiin");
    var number = fresh.replaceAll(".*/(\\d+)\\?.*", "$1");
    key(Serial.of(number).orElseThrow(), MARKS, FIRST);
    appear();
    assertThat(answers()).hasSize(2);
  }

  @Test
  void nobody_keys_forms_of_units_beyond_their_own() {
    var serial = given.some(1).getFirst();
    var own = GivenUnit.named("Oma asema").insert(jdbc);
    var viewer = GivenViewer.inUnits(Set.of(own.value()), Permission.ENTER_ANSWERS);

    assertThat(get("/paper/keying/" + serial, viewer)).hasStatus(404);
    assertThat(key(serial, MARKS, viewer)).hasStatus(404);
    assertThat(get("/paper/keying?serial=" + serial, viewer)).hasStatus(422);
  }

  /** A form of the long questionnaire that chance lets a second person key, or does not. */
  private Serial drawn(boolean twice) {
    return given.some(100).stream()
        .filter(one -> second.isChosen(one) == twice)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> with(String field, String typed) {
    var marks = new HashMap<>(MARKS);
    marks.put(field, typed);
    return marks;
  }

  private MvcTestResult key(Serial serial, Map<String, String> marks, Viewer viewer) {
    return post("/paper/keying/" + serial, marks, viewer);
  }

  private MvcTestResult post(String uri, Map<String, String> fields, Viewer viewer) {
    var request = browser.post().uri(uri).with(csrf()).requestAttr(Viewer.ATTRIBUTE, viewer);
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private void appear() {
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
  }

  private List<String> answers() {
    return texts(
        """
        select channel || ' ' || coalesce(score::text, '–') || ' ' || comment || ' ' || visit_month
        from feedback.feedback
        """);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
