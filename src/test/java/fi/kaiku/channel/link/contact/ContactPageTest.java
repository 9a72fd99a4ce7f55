package fi.kaiku.channel.link.contact;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.channel.link.Nonce;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.followup.contact.ContactAgreement;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A customer who wants an answer, at the phone. */
@KaikuTest
class ContactPageTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String PAGE = "/s/" + TOKEN;

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;
  @Autowired Sealing sealing;
  @Autowired ContactAgreement agreement;
  @Autowired StoppedClock clock;
  @Autowired List<Job> jobs;

  private GivenContacts contacts;

  @BeforeEach
  void an_answer_with_words_and_a_rating() throws Exception {
    contacts = new GivenContacts(jdbc, sealing);
    withToken(TOKEN).asking("experience").insert(jdbc);
    send("/score", "score", "2").andExpect(status().isSeeOther());
    send("/comment", "comment", "Odotin turhaan soittoa", "rating-heard", "1")
        .andExpect(status().isSeeOther());
  }

  @Test
  void after_the_answer_whoever_wants_is_asked_and_told_what_will_happen() throws Exception {
    mvc.perform(get(PAGE + "/thanks"))
        .andExpect(content().string(containsString(PAGE + "/contact")));
    mvc.perform(get(PAGE + "/contact"))
        .andExpect(content().string(containsString("yhteyttä 5 arkipäivän kuluessa")))
        .andExpect(content().string(containsString("siirtyy nimettömästä vastauksesta")))
        .andExpect(content().string(containsString("ei ole muistutus")))
        .andExpect(content().string(not(containsString("Odotin"))));
  }

  @Test
  void the_words_move_to_the_request_and_score_and_ratings_stay() throws Exception {
    ask("phone", "040 123 4567").andExpect(redirectedUrl(PAGE + "/contact"));
    assertThat(waiting.all().getFirst().answer().said().comment()).isNull();
    assertThat(waiting.all().getFirst().answer().said().score()).isEqualTo(2);
    assertThat(waiting.all().getFirst().answer().said().ratings()).hasSize(1);
    assertThat(contacts.cards()).containsExactly("+358401234567 – Odotin turhaan soittoa");
    mvc.perform(get(PAGE + "/contact"))
        .andExpect(content().string(containsString("viimeistään 8.6.2026")))
        .andExpect(content().string(not(containsString("Odotin"))))
        .andExpect(content().string(not(containsString("4567"))));
  }

  @Test
  void the_same_request_sent_twice_is_one_request() throws Exception {
    ask("phone", "0401234567", "words", "Soittakaa");
    ask("phone", "0401234567", "words", "Soittakaa");
    assertThat(contacts.cards())
        .containsExactly("+358401234567 – Odotin turhaan soittoa\n\nSoittakaa");
  }

  @Test
  void a_number_or_an_address_is_needed_and_each_has_to_be_one() throws Exception {
    ask()
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#phone\"")));
    ask("phone", "04", "email", "aino")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#phone\"")))
        .andExpect(content().string(containsString("href=\"#email\"")))
        .andExpect(content().string(containsString("value=\"aino\"")));
    mvc.perform(post(PAGE + "/contact").param("phone", "0401234567"))
        .andExpect(status().isConflict());
    assertThat(contacts.cards()).isEmpty();
    assertThat(waiting.all().getFirst().answer().said().comment()).isNotNull();
  }

  @Test
  void a_word_that_has_been_seen_at_the_unit_does_not_move() throws Exception {
    appearWithOthers();
    mvc.perform(get(PAGE + "/contact"))
        .andExpect(content().string(containsString("jo nimettömänä yksikön nähtävillä")));
    ask("email", "aino@example.com")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#words\"")));
    ask("email", "aino@example.com", "words", "Miksi ei soitettu?");
    assertThat(contacts.cards()).containsExactly("– aino@example.com Miksi ei soitettu?");
  }

  @Test
  void whoever_gave_a_number_only_may_ask_with_words_of_their_own() throws Exception {
    send("/comment/delete");
    ask("phone", "0401234567").andExpect(status().isBadRequest());
    ask("phone", "0401234567", "words", "Kuka vastaa lääkityksestäni?");
    assertThat(contacts.cards()).containsExactly("+358401234567 – Kuka vastaa lääkityksestäni?");
  }

  @Test
  void a_request_can_be_changed_while_the_link_is_open() throws Exception {
    ask("phone", "0401234567");
    mvc.perform(get(PAGE + "/contact-change"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Uudet yhteystiedot korvaavat")));
    ask("email", "aino@example.com", "words", "Paras aika on iltapäivä");
    assertThat(contacts.cards())
        .containsExactly("– aino@example.com Odotin turhaan soittoa\n\nParas aika on iltapäivä");
  }

  @Test
  void the_answer_and_the_request_are_deleted_each_by_itself() throws Exception {
    ask("phone", "0401234567");
    mvc.perform(get(PAGE + "/delete"))
        .andExpect(content().string(containsString("Pyyntösi jää voimaan")));
    send("/delete").andExpect(redirectedUrl(PAGE + "/deleted"));
    assertThat(waiting.all()).isEmpty();
    assertThat(contacts.cards()).hasSize(1);
    send("/contact/delete").andExpect(redirectedUrl(PAGE + "/contact-deleted"));
    assertThat(contacts.cards()).isEmpty();
  }

  @Test
  void a_request_taken_back_leaves_the_answer_as_it_is() throws Exception {
    ask("phone", "0401234567");
    send("/contact/delete");
    assertThat(contacts.cards()).isEmpty();
    assertThat(waiting.all().getFirst().answer().said().score()).isEqualTo(2);
    mvc.perform(get(PAGE + "/contact-deleted"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("yhä nimettömässä vastauksessa")));
  }

  @Test
  void the_language_is_changed_without_losing_what_was_typed() throws Exception {
    ask("phone", "040 123", "words", "Hej", "to", "sv")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Telefonnummer")))
        .andExpect(content().string(containsString("value=\"040 123\"")))
        .andExpect(content().string(containsString(">Hej</textarea>")));
  }

  @Test
  void nobody_is_asked_before_they_have_answered_or_where_the_county_does_not_offer_it()
      throws Exception {
    withToken("Kaiku7PgQvXY3").insert(jdbc);
    mvc.perform(get("/s/Kaiku7PgQvXY3/contact")).andExpect(status().isSeeOther());
    GivenContacts.offer(agreement, false);
    mvc.perform(get(PAGE + "/contact")).andExpect(redirectedUrl(PAGE + "/thanks"));
    mvc.perform(get(PAGE + "/thanks"))
        .andExpect(content().string(not(containsString(PAGE + "/contact"))));
    ask("phone", "0401234567");
    assertThat(contacts.cards()).isEmpty();
    GivenContacts.offer(agreement, true);
  }

  private ResultActions ask(String... fields) throws Exception {
    return send("/contact", fields);
  }

  private ResultActions send(String page, String... fields) throws Exception {
    var form = mvc.perform(get(PAGE)).andReturn().getResponse().getContentAsString();
    var request = post(PAGE + page).param("nonce", Nonce.on(form));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  /** Five others were asked about the same, and a tick has passed. */
  private void appearWithOthers() {
    for (int other = 1; other <= 5; other++) {
      withToken("Kaiku7PgQvXX" + other).asking("experience").insert(jdbc);
    }
    jdbc.sql(
            """
            insert into sms.message (id, reference, phone_key, parts, send_after_at, not_after_at,
                                     handed_over_at, settled_at, state)
            select gen_random_uuid(), id, phone_key, 1, send_after_at, not_after_at, send_after_at,
                   send_after_at, 'SENT'
            from invitation.invitation
            """)
        .update();
    clock.pass(Duration.ofMinutes(90));
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
    assertThat(waiting.all()).isEmpty();
  }
}
