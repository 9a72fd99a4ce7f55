package fi.kaiku.channel.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An embedded form is open while a new version goes into use, or comes back once more. */
@KaikuTest
class EmbedVersionTest {

  private static final GivenUnit CLINIC = GivenUnit.named("Digiklinikka").inService("DIGI");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Embeds embeds;
  @Autowired Questionnaires questionnaires;
  @Autowired WaitingAnswers waiting;
  @Autowired StoppedClock clock;

  private Embed lunna;
  private String form = "";

  @BeforeEach
  void somebody_has_the_form_before_them() throws Exception {
    CLINIC.insert(jdbc);
    var made = new EmbedForm("Lunna", "https://lunna.example", "open");
    lunna = embeds.make(made, GivenViewer.administrator());
    var soon = clock.instant().getEpochSecond() + 600;
    var context = new SignedContext(CLINIC.oid(), "DIGI", soon, "nonce-of-versions");
    form =
        page(
            post("/embed/" + lunna.key())
                .param("context", context.signedWith(lunna.secret().text()))
                .param("lang", "fi"));
  }

  @AfterEach
  void the_versions_that_came_along_are_the_newest_again() {
    jdbc.sql("delete from questionnaire.questionnaire where version > 900").update();
  }

  @Test
  void the_answer_counts_under_the_version_that_the_form_asked_by() throws Exception {
    var yaml = questionnaires.newestPackage("open").replace("version: 1\n", "version: 903\n");
    questionnaires.freeze("open-903", yaml.replace("fi: Kiitos\n", "fi: Moite\n"));
    page(sending(form).param("rating-about", "1").param("comment", "Hyvä"));
    assertThat(versions()).isEqualTo("open 1");
  }

  @Test
  void of_another_questionnaire_it_is_asked_again_and_nothing_written_is_lost() throws Exception {
    jdbc.sql("update channel.embed set questionnaire = 'digital'").update();
    var again =
        mvc.perform(sending(form).param("rating-about", "1").param("comment", "Hyvä"))
            .andExpect(status().isBadRequest())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(again).contains("Sivu oli ehtinyt vanhentua").doesNotContain("rating-about");
    assertThat(again).contains("Hyvä");
    assertThat(waiting.all()).isEmpty();
  }

  @Test
  void whoever_goes_back_and_writes_something_else_is_told_that_it_comes_too_late()
      throws Exception {
    for (int i = 0; i < 2; i++) {
      assertThat(page(sending(form).param("comment", "Chat vastasi heti"))).contains("Kiitos");
    }
    var again =
        mvc.perform(sending(form).param("comment", "Lisäksi yhteys katkesi"))
            .andExpect(status().isBadRequest())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(again)
        .contains("on jo tallella", "/feedback?lang=fi", "Lisäksi yhteys katkesi</textarea>");
    assertThat(waiting.all()).hasSize(1);
  }

  private String versions() {
    var background = waiting.all().getFirst().answer().background();
    return background.questionnaireCode() + " " + background.questionnaireVersion();
  }

  private MockHttpServletRequestBuilder sending(String page) {
    var request = post("/embed/" + lunna.key() + "/answers");
    var hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      request.param(hidden.group(1), hidden.group(2));
    }
    return request;
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
