package fi.kaiku.channel.web;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.followup.contact.ContactAgreement;
import fi.kaiku.followup.contact.ContactDesk;
import fi.kaiku.followup.contact.ContactRequest;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever writes on the open form and wants an answer: where none is given, and where in doubt. */
@KaikuTest
class WantedAnswersTest {

  private static final GivenUnit KORPELA = GivenUnit.named("Korpelan terveysasema");
  private static final String HARM = "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa.";

  @Autowired MockMvc mvc;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;
  @Autowired ContactAgreement agreement;
  @Autowired ContactDesk desk;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  private OpenVisit visit;
  private Viewer supervisor = GivenViewer.of(HANDLE_FEEDBACK);

  @BeforeEach
  void somebody_has_the_form_of_a_unit_before_them() throws Exception {
    var unit = KORPELA.insert(jdbc);
    supervisor = GivenViewer.inUnits(Set.of(unit.value()), HANDLE_FEEDBACK);
    visit = OpenVisit.of(mvc, "10.8.1.1", KORPELA.oid());
  }

  @Test
  void where_none_is_given_nobody_is_promised_one_and_the_words_are_sent_once_more_alone()
      throws Exception {
    clock.pass(Duration.ofMinutes(1));
    GivenContacts.offer(agreement, false);
    visit
        .send("comment", "Milloin soitatte?", "phone", "040 123 4567")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("kukaan ei voi vastata sinulle")))
        .andExpect(content().string(containsString("Milloin soitatte?</textarea>")))
        .andExpect(content().string(not(containsString("123 4567"))));
    assertThat(cards()).isEmpty();
    assertThat(waiting.all()).isEmpty();
    visit.send("comment", "Milloin soitatte?").andExpect(status().isSeeOther());
    assertThat(cards()).isEmpty();
    assertThat(waiting.all().getFirst().answer().said().comment()).isEqualTo("Milloin soitatte?");
  }

  @Test
  void what_is_hardly_a_persons_is_listed_apart_until_somebody_takes_it() throws Exception {
    visit.send("comment", "Osta halvalla", "email", "myyja@example.com", "website", "x");
    assertThat(desk.open(supervisor)).isEmpty();
    var request = desk.apart(supervisor).getFirst();
    assertThat(request.isApart()).isTrue();
    assertThat(page("/contact-requests"))
        .contains("Kukaan ei odota vastausta.", "Yksi pyyntö ei ehkä ole ihmisen lähettämä")
        .contains("Korpelan terveysasema");
    assertThat(page("/contact-requests/" + request.id()))
        .contains("ota se hoitaaksesi; muuten sulje se");

    desk.take(request.id(), supervisor);
    assertThat(desk.apart(supervisor)).isEmpty();
    assertThat(desk.open(supervisor)).extracting(ContactRequest::id).containsExactly(request.id());
    assertThat(page("/contact-requests/" + request.id())).doesNotContain("muuten sulje se");
  }

  @Test
  void whoever_may_come_to_harm_is_called_for_however_quickly_they_wrote() throws Exception {
    visit.send("comment", HARM, "phone", "040 123 4567").andExpect(status().isSeeOther());
    assertThat(desk.apart(supervisor)).singleElement().matches(ContactRequest::urgent);
    assertThat(
            jdbc.sql("select count(*) from followup.contact_request where announced")
                .query(Integer.class)
                .single())
        .isOne();
  }

  private String page(String path) throws Exception {
    return browser
        .get()
        .uri(path)
        .param("lang", "fi")
        .requestAttr(Viewer.ATTRIBUTE, supervisor)
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private List<String> cards() {
    return new GivenContacts(jdbc, sealing).cards();
  }
}
