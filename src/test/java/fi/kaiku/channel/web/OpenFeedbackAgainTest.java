package fi.kaiku.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody goes back to a form that has been sent, and sends it once more. */
@KaikuTest
class OpenFeedbackAgainTest {

  private static final GivenUnit KORPELA = GivenUnit.named("Korpelan terveysasema");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  private OpenVisit visit;

  @BeforeEach
  void somebody_has_the_form_of_a_unit_before_them() throws Exception {
    KORPELA.insert(jdbc);
    visit = OpenVisit.of(mvc, "10.8.0.1", KORPELA.oid());
    clock.pass(Duration.ofMinutes(1));
  }

  @Test
  void whoever_only_adds_a_phone_number_to_long_words_is_no_robot_and_is_counted_once()
      throws Exception {
    var words = "Odotin vastaanotolle puolitoista tuntia, eikä kukaan kertonut, mistä se johtui.";
    visit.send("rating-about", "2", "comment", words).andExpect(status().isSeeOther());
    var page =
        visit
            .send("rating-about", "2", "comment", words, "phone", "040 123 4567")
            .andReturn()
            .getResponse()
            .getContentAsString();
    new OpenVisit(mvc, visit.address(), visit.oid(), OpenVisit.token(page))
        .send("rating-about", "2", "comment", words, "phone", "040 123 4567")
        .andExpect(redirectedUrl("/feedback/thanks?lang=fi&contact=yes"));
    assertThat(
            jdbc.sql("select doubtful from followup.contact_request").query(Boolean.class).list())
        .containsExactly(false);
    assertThat(waiting.all())
        .filteredOn(one -> one.answer().background().uncounted() == null)
        .hasSize(1);
  }

  @Test
  void whoever_goes_back_and_writes_more_is_not_thanked_for_what_is_not_stored() throws Exception {
    visit.send("comment", "Jono oli pitkä").andExpect(status().isSeeOther());
    var page =
        visit
            .send("comment", "Jono oli pitkä. Soittakaa!", "phone", "040 123 4567")
            .andExpect(status().isConflict())
            .andExpect(content().string(containsString("Tämä lomake on jo lähetetty")))
            .andExpect(content().string(containsString("Soittakaa!</textarea>")))
            .andExpect(content().string(containsString("value=\"040 123 4567\"")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(new GivenContacts(jdbc, sealing).cards()).isEmpty();
    visit.send("comment", "Jono oli pitkä").andExpect(status().isSeeOther());
    var again = new OpenVisit(mvc, visit.address(), visit.oid(), OpenVisit.token(page));
    for (int i = 0; i < 2; i++) {
      again
          .send("comment", "Jono oli pitkä. Soittakaa!", "phone", "040 123 4567")
          .andExpect(redirectedUrl("/feedback/thanks?lang=fi&contact=yes"));
    }
    assertThat(new GivenContacts(jdbc, sealing).cards())
        .containsExactly("+358401234567 – Jono oli pitkä. Soittakaa!");
    assertThat(waiting.all().getFirst().answer().said().comment()).isEqualTo("Jono oli pitkä");
  }
}
