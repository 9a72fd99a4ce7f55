package fi.kaiku.channel.link;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KaikuTest
class LinkPageTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String PAGE = "/s/" + TOKEN;

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @Test
  void the_page_names_the_unit_and_the_day_and_asks_one_question() throws Exception {
    withToken(TOKEN).insert(jdbc);
    mvc.perform(get(PAGE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Kivenlahden terveysasema</h1>")))
        .andExpect(content().string(containsString("Käynti perjantaina 29.5.2026")))
        .andExpect(content().string(containsString("<legend>Kuinka todennäköisesti")))
        .andExpect(content().string(containsString("En lainkaan todennäköisesti")));
  }

  @Test
  void a_call_and_a_home_visit_are_called_by_their_names() throws Exception {
    withToken(TOKEN).about(Kind.PHONE).insert(jdbc);
    withToken("Kaiku7PgQvXY3").about(Kind.HOME).in(Language.SV).insert(jdbc);
    mvc.perform(get(PAGE)).andExpect(content().string(containsString("Puhelu perjantaina")));
    mvc.perform(get("/s/Kaiku7PgQvXY3"))
        .andExpect(content().string(containsString("Hembesök fredag 29.5.2026")));
  }

  @Test
  void a_number_and_then_a_comment_make_one_answer_with_the_background_of_the_visit()
      throws Exception {
    withToken(TOKEN).insert(jdbc);
    answer("9");
    mvc.perform(post(PAGE + "/comment").param("nonce", nonce()).param("comment", "Hyvä lääkäri"))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl(PAGE + "/thanks"));
    assertThat(answers()).containsExactly("9 Hyvä lääkäri –");
    assertThat(waiting.all())
        .extracting(one -> one.answer().background())
        .containsExactly(background());
  }

  private Background background() {
    return new Background(
        Channel.LINK,
        "visit",
        1,
        new UnitId(id("id")),
        new ServiceId(id("service_id")),
        "VISIT",
        "doctor",
        "40-49",
        Language.FI,
        YearMonth.of(2026, 5),
        LocalDate.of(2026, 5, 30));
  }

  private UUID id(String column) {
    return jdbc.sql("select " + column + " from organization.unit").query(UUID.class).single();
  }

  @Test
  void opening_the_link_stores_nothing_whatever_the_address_says() throws Exception {
    withToken(TOKEN).insert(jdbc);
    for (var path : List.of("", "?s=9", "?score=9", "/score?score=9", "/comment?comment=x")) {
      mvc.perform(get(PAGE + path));
      mvc.perform(head(PAGE + path));
    }
    mvc.perform(get(PAGE + "/delete"));
    mvc.perform(get(PAGE + "/opt-out").param("nonce", nonce()));
    assertThat(answers()).isEmpty();
    assertThat(count("sms.opt_out")).isZero();
  }

  @Test
  void a_number_in_the_address_is_chosen_beforehand_and_nothing_more() throws Exception {
    withToken(TOKEN).insert(jdbc);
    mvc.perform(get(PAGE).param("s", "9"))
        .andExpect(content().string(containsString("value=\"9\" checked=\"checked\"")));
    mvc.perform(get(PAGE).param("s", "11"))
        .andExpect(content().string(not(containsString("checked=\"checked\""))));
    assertThat(answers()).isEmpty();
  }

  @Test
  void a_form_that_this_page_did_not_make_stores_nothing_and_shows_the_page_again()
      throws Exception {
    withToken(TOKEN).insert(jdbc);
    mvc.perform(post(PAGE + "/score").param("score", "9"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Sivu oli ehtinyt vanhentua")))
        .andExpect(content().string(containsString("value=\"9\" checked=\"checked\"")));
    mvc.perform(post(PAGE + "/score").param("score", "9").param("nonce", "wrong"))
        .andExpect(status().isConflict());
    assertThat(answers()).isEmpty();
    answer("9");
    mvc.perform(post(PAGE + "/comment").param("comment", "<b>Kiitos"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("&lt;b&gt;Kiitos</textarea>")));
    mvc.perform(post(PAGE + "/delete")).andExpect(status().isConflict());
    mvc.perform(post(PAGE + "/opt-out")).andExpect(status().isConflict());
    assertThat(answers()).containsExactly("9 – –");
    assertThat(count("sms.opt_out")).isZero();
  }

  @Test
  void no_number_or_a_wrong_one_is_said_beside_the_question() throws Exception {
    withToken(TOKEN).insert(jdbc);
    for (var score : List.of("", "11", "-1", "9.5", "yhdeksän", "９")) {
      mvc.perform(post(PAGE + "/score").param("nonce", nonce()).param("score", score))
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("role=\"alert\"")))
          .andExpect(content().string(containsString("href=\"#score-0\"")))
          .andExpect(content().string(containsString("aria-describedby=\"error\"")));
    }
    assertThat(answers()).isEmpty();
  }

  @Test
  void a_comment_that_is_too_long_is_kept_on_the_page_and_not_stored() throws Exception {
    withToken(TOKEN).insert(jdbc);
    answer("9");
    var tooLong = "ä".repeat(4_001);
    mvc.perform(post(PAGE + "/comment").param("nonce", nonce()).param("comment", tooLong))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Tekstissä on 4001 merkkiä")))
        .andExpect(content().string(containsString(tooLong)));
    mvc.perform(post(PAGE + "/comment").param("nonce", nonce()).param("comment", "ä".repeat(4_000)))
        .andExpect(status().isSeeOther());
  }

  @Test
  void a_comment_without_a_number_leads_back_to_the_question() throws Exception {
    withToken(TOKEN).insert(jdbc);
    mvc.perform(get(PAGE + "/comment")).andExpect(redirectedUrl(PAGE));
    mvc.perform(post(PAGE + "/comment").param("nonce", nonce()).param("comment", "Kiitos"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("<legend>")));
    assertThat(answers()).isEmpty();
  }

  @Test
  void what_was_answered_is_never_shown_back() throws Exception {
    withToken(TOKEN).insert(jdbc);
    answer("9");
    mvc.perform(post(PAGE + "/comment").param("nonce", nonce()).param("comment", "Salaisuus"));
    mvc.perform(get(PAGE))
        .andExpect(content().string(containsString("Olet jo vastannut")))
        .andExpect(content().string(not(containsString("checked=\"checked\""))));
    for (var page : List.of("/comment", "/thanks", "/delete")) {
      mvc.perform(get(PAGE + page)).andExpect(content().string(not(containsString("Salaisuus"))));
    }
  }

  @Test
  void the_answer_can_be_deleted_after_a_question_and_given_anew() throws Exception {
    withToken(TOKEN).insert(jdbc);
    answer("9");
    mvc.perform(get(PAGE + "/delete"))
        .andExpect(content().string(containsString("Poistetaanko vastauksesi?</h1>")));
    mvc.perform(post(PAGE + "/delete").param("nonce", nonce()))
        .andExpect(redirectedUrl(PAGE + "/deleted"));
    assertThat(answers()).isEmpty();
    answer("7");
    assertThat(answers()).hasSize(1);
  }

  private void answer(String score) throws Exception {
    mvc.perform(post(PAGE + "/score").param("nonce", nonce()).param("score", score))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", PAGE + "/comment"));
  }

  private String nonce() throws Exception {
    return Nonce.on(mvc.perform(get(PAGE)).andReturn().getResponse().getContentAsString());
  }

  private List<String> answers() {
    return StoredAnswers.in(waiting);
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
