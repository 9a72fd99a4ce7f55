package fi.kaiku.channel.link;

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
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.questionnaire.GivenQuestionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A link whose questionnaire asks one of every kind, one screen at a time and without script. */
@KaikuTest
class EveryKindPageTest {

  private static final String PAGE = "/s/Kaiku7PgQvXY2";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @BeforeEach
  void a_link() {
    GivenQuestionnaire.load(jdbc, GivenQuestionnaire.EVERYTHING);
    withToken("Kaiku7PgQvXY2").asking("everything").insert(jdbc);
  }

  @Test
  void what_is_answered_is_kept_at_each_step_and_what_comes_next_depends_on_it() throws Exception {
    answerAll();
  }

  @Test
  void what_no_longer_concerns_whoever_answered_goes_with_what_made_it() throws Exception {
    answerAll();
    send("/more/3", "screen", "3", "rating-why", "1").andExpect(redirectedUrl(PAGE + "/more/4"));
    assertKept("3 Pitkä jono first 2, heard 5, why 1");
    mvc.perform(get(PAGE + "/more/4")).andExpect(content().string(not(containsString("Saitko"))));
  }

  @Test
  void whoever_is_content_is_asked_other_things() throws Exception {
    send("/score", "score", "10");
    send("/comment", "screen", "2").andExpect(redirectedUrl(PAGE + "/more/3"));
    mvc.perform(get(PAGE + "/more/3"))
        .andExpect(content().string(not(containsString("Mikä meni pieleen?"))));
    shows("/more/4", "Ketä saamme kiittää?");
    assertKept("10 – –");
  }

  @Test
  void a_wrong_value_stays_on_its_screen_and_stores_nothing() throws Exception {
    send("/score", "score", "3");
    send("/more/3", "screen", "3", "rating-why", "4", "rating-who", "2")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#rating-why-1\"")))
        .andExpect(content().string(containsString("value=\"2\" checked=\"checked\"")));
    assertKept("3 – –");
  }

  @Test
  void a_screen_that_there_is_not_leads_to_where_there_is_one() throws Exception {
    mvc.perform(get(PAGE + "/more/3")).andExpect(redirectedUrl(PAGE));
    send("/score", "score", "3");
    mvc.perform(get(PAGE + "/more/77")).andExpect(redirectedUrl(PAGE + "/thanks"));
    mvc.perform(get(PAGE + "/more/1")).andExpect(redirectedUrl(PAGE));
  }

  @Test
  void a_questionnaire_without_a_score_begins_with_what_it_asks() throws Exception {
    var yaml = GivenQuestionnaire.EVERYTHING;
    var unscored =
        (yaml.substring(0, yaml.indexOf("score:")) + yaml.substring(yaml.indexOf("items:")))
            .replace("code: everything", "code: unscored")
            .replace("when: {score-at-most: 6}", "when: {item: feeling, value: [1, 2]}")
            .replace("when: {score-at-least: 9}", "when: {item: feeling, value: [4]}");
    GivenQuestionnaire.load(jdbc, unscored);
    withToken("Kaiku8PgQvXY2").asking("unscored").insert(jdbc);
    var page = "/s/Kaiku8PgQvXY2";
    var first = mvc.perform(get(page)).andReturn().getResponse().getContentAsString();
    assertThat(first).contains("Millä mielellä lähdit?", "action=\"" + page + "/more/1\"");
    var nonce = Nonce.on(first);
    mvc.perform(post(page + "/more/1").param("nonce", nonce).param("screen", "1"))
        .andExpect(redirectedUrl(page + "/comment"));
    assertThat(StoredAnswers.in(waiting)).isEmpty();
    mvc.perform(
            post(page + "/more/1")
                .param("nonce", nonce)
                .param("screen", "1")
                .param("rating-feeling", "1"))
        .andExpect(redirectedUrl(page + "/comment"));
    assertThat(StoredAnswers.in(waiting)).containsExactly("null – feeling 1");
  }

  private void answerAll() throws Exception {
    send("/score", "score", "3").andExpect(redirectedUrl(PAGE + "/comment"));
    shows("/comment", "Sivu 2 / 4 – vielä 2 sivua", "Olitko täällä ensi kertaa?");
    send("/comment", "screen", "2", "rating-first", "2", "rating-heard", "5")
        .andExpect(redirectedUrl(PAGE + "/more/3"));
    assertKept("3 – first 2, heard 5");
    shows(
        "/more/3", "Sivu 3 / 4", "Mikä meni pieleen?", "type=\"checkbox\"", "Voit valita useita.");
    send("/more/3", "screen", "3", "rating-why", "1", "rating-why", "2")
        .andExpect(redirectedUrl(PAGE + "/more/4"));
    shows("/more/4", "Sivu 4 / 4 – viimeinen", "Saitko avun myöhemmin?", "Mitä haluat sanoa?");
    send("/more/4", "screen", "4", "rating-again", "1", "comment", "Pitkä jono")
        .andExpect(redirectedUrl(PAGE + "/thanks"));
    assertKept("3 Pitkä jono again 1, first 2, heard 5, why 1, why 2");
  }

  private ResultActions send(String path, String... fields) throws Exception {
    var page = mvc.perform(get(PAGE)).andReturn().getResponse().getContentAsString();
    var form = post(PAGE + path).param("nonce", Nonce.on(page));
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form);
  }

  private void shows(String path, String... words) throws Exception {
    var page = mvc.perform(get(PAGE + path)).andReturn().getResponse().getContentAsString();
    assertThat(page).contains(words).containsOnlyOnce("class=\"actions\"");
    assertThat(page.split("<fieldset", -1)).hasSameSizeAs(page.split("<legend", -1));
    assertThat(page).doesNotContain("<legend></legend>", "name=\"score\"");
  }

  private void assertKept(String answer) {
    assertThat(StoredAnswers.in(waiting)).containsExactly(answer);
  }
}
