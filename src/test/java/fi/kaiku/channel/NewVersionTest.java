package fi.kaiku.channel;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.GivenDevice.Shop;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.channel.link.GivenLink;
import fi.kaiku.feedback.Rated;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.feedback.WholeAnswer;
import fi.kaiku.organization.UnitId;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A new version goes into use while somebody answers: the answer counts under the version by which
 * it was asked, or it is asked again.
 */
@KaikuTest
class NewVersionTest {

  /** Each test has its own: what a version asks is kept for good. */
  private static int newer = 902;

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Questionnaires questionnaires;
  @Autowired WaitingAnswers waiting;
  @Autowired Devices devices;
  @Autowired Pairings pairings;
  @Autowired StoppedClock clock;

  private UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void a_unit() {
    unit = GivenLink.KIVENLAHTI.insert(jdbc);
    newer++;
  }

  @AfterEach
  void the_versions_that_came_along_are_the_newest_again() {
    jdbc.sql("delete from questionnaire.questionnaire where version > 900").update();
  }

  @Test
  void a_link_asks_to_its_end_what_it_was_sent_with() throws Exception {
    var path = withToken("Kaiku7PgQvXY2").asking("experience").insert(jdbc);
    var score = page(get(path));
    mvc.perform(sending(path + "/score", score).param("score", "9"))
        .andExpect(status().isSeeOther());
    newer("experience", "fi: Minua kuunneltiin.", "fi: Aivan muuta.");
    var more = page(get(path + "/comment"));
    assertThat(more).contains("Minua kuunneltiin.").doesNotContain("Aivan muuta");
    mvc.perform(sending(path + "/comment", more).param("rating-heard", "5"))
        .andExpect(status().isSeeOther());
    assertThat(only().background().questionnaireVersion()).isOne();
    assertThat(only().said().ratings()).hasSize(1);
  }

  @Test
  void open_feedback_counts_under_the_version_that_the_form_asked_by() throws Exception {
    var form = page(get("/feedback").param("unit", GivenLink.KIVENLAHTI.oid()).param("lang", "fi"));
    clock.pass(Duration.ofMinutes(1));
    newer("open", "fi: Kiitos\n", "fi: Moite\n");
    mvc.perform(sending("/feedback", form).param("rating-about", "1").param("comment", "Hyvä"))
        .andExpect(status().isSeeOther());
    assertThat(only().background().questionnaireVersion()).isOne();
    assertThat(only().said().ratings()).extracting(Rated::value).containsExactly(1);
  }

  @Test
  void open_feedback_on_a_form_of_last_week_is_asked_again_and_nothing_written_is_lost()
      throws Exception {
    var form = page(get("/feedback").param("unit", GivenLink.KIVENLAHTI.oid()).param("lang", "fi"));
    newer("open", "fi: Mitä haluat sanoa?", "fi: Mitä haluat nyt sanoa?");
    clock.pass(Duration.ofDays(7));
    var again =
        mvc.perform(sending("/feedback", form).param("comment", "Hyvä"))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(again).contains("Mitä haluat nyt sanoa?", ">Hyvä</textarea>");
    assertThat(waiting.all()).isEmpty();
    mvc.perform(sending("/feedback", again).param("comment", "Hyvä"))
        .andExpect(status().isSeeOther());
    assertThat(only().background().questionnaireVersion()).isEqualTo(newer);
  }

  @Test
  void what_was_never_asked_is_asked_again() throws Exception {
    var form = page(get("/feedback").param("unit", GivenLink.KIVENLAHTI.oid()).param("lang", "fi"));
    for (var said : List.of("open.77", "visit.1", "open.0", "open", "")) {
      var forged = form.replace("value=\"open.1\"", "value=\"" + said + "\"");
      mvc.perform(sending("/feedback", forged).param("comment", "Hyvä"))
          .andExpect(status().isConflict());
    }
    assertThat(waiting.all()).isEmpty();
  }

  @Test
  void what_a_customer_told_staff_counts_under_the_version_that_the_page_asked_by()
      throws Exception {
    var path = "/spoken/" + unit.value();
    var form = page(get(path).requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator()));
    newer("spoken", "fi: Kiitos\n", "fi: Moite\n");
    mvc.perform(
            sending(path, form)
                .param("about", "1")
                .param("words", "Hyvä")
                .with(csrf())
                .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator()))
        .andExpect(status().isFound());
    assertThat(only().background().questionnaireVersion()).isOne();
  }

  @Test
  void a_tablet_that_was_away_sends_its_answers_under_the_version_that_it_asked_by()
      throws Exception {
    var tablet = new Shop(devices, pairings).paired("Aula 1", unit, "kiosk");
    newer("kiosk", "fi: ", "fi: ");
    var answers =
        """
        {"answers": [
          {"id": "a1", "questionnaire": "kiosk", "version": 1, "marks": {"feeling": 4}},
          {"id": "a2", "questionnaire": "kiosk", "version": %d, "marks": {"feeling": 1}}]}
        """
            .formatted(newer);
    mvc.perform(
            post(tablet.path("answers"))
                .header("Authorization", tablet.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(answers))
        .andExpect(status().isOk());
    assertThat(waiting.all())
        .extracting(one -> one.answer().background().questionnaireVersion())
        .containsExactlyInAnyOrder(1, newer);
  }

  private void newer(String code, String before, String after) {
    var yaml = questionnaires.newestPackage(code);
    assertThat(yaml).contains(before);
    questionnaires.freeze(
        code + "-" + newer,
        yaml.replaceFirst("(?m)^version: 1$", "version: " + newer).replace(before, after));
    assertThat(questionnaires.newest(code).version()).isEqualTo(newer);
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /** With all hidden fields of the page. */
  private static MockHttpServletRequestBuilder sending(String path, String page) {
    var request = post(path);
    var hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      request.param(hidden.group(1), hidden.group(2));
    }
    return request;
  }

  private WholeAnswer only() {
    assertThat(waiting.all()).hasSize(1);
    return waiting.all().getFirst().answer();
  }
}
