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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A new answer replaces the earlier one: nothing old stays under a new score. */
@KaikuTest
class ChangedAnswerTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String PAGE = "/s/" + TOKEN;

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @BeforeEach
  void an_answer_with_words_and_a_rating() throws Exception {
    withToken(TOKEN).asking("experience").insert(jdbc);
    send("/score", "score", "2");
    send("/comment", "comment", "Kiireinen hoitaja", "rating-heard", "1");
    assertThat(answers()).containsExactly("2 Kiireinen hoitaja heard 1");
  }

  @Test
  void another_score_alone_leaves_nothing_of_what_was_told_with_the_first() throws Exception {
    send("/score", "score", "9");
    assertThat(answers()).containsExactly("9 – –");
  }

  @Test
  void the_same_score_chosen_anew_is_a_new_answer_too() throws Exception {
    mvc.perform(get(PAGE)).andExpect(content().string(containsString("name=\"again\"")));
    send("/score", "score", "2", "again", "yes");
    assertThat(answers()).containsExactly("2 – –");
  }

  @Test
  void the_same_score_sent_twice_by_a_phone_loses_nothing() throws Exception {
    send("/score", "score", "2");
    assertThat(answers()).containsExactly("2 Kiireinen hoitaja heard 1");
  }

  @Test
  void an_empty_page_sent_anew_means_that_nothing_is_told() throws Exception {
    send("/comment", "comment", " ");
    assertThat(answers()).containsExactly("2 – –");
  }

  @Test
  void what_was_told_is_named_not_shown_and_can_be_deleted_by_itself() throws Exception {
    mvc.perform(get(PAGE + "/comment"))
        .andExpect(content().string(containsString("kertomasi on tallessa")))
        .andExpect(content().string(not(containsString("Kiireinen"))));
    mvc.perform(post(PAGE + "/comment/delete")).andExpect(status().isConflict());
    send("/comment/delete");
    assertThat(answers()).containsExactly("2 – –");
    mvc.perform(get(PAGE + "/comment"))
        .andExpect(content().string(not(containsString("/comment/delete"))));
  }

  @Test
  void the_first_time_nothing_earlier_is_spoken_of() throws Exception {
    withToken("Kaiku7PgQvXY3").insert(jdbc);
    mvc.perform(get("/s/Kaiku7PgQvXY3"))
        .andExpect(content().string(not(containsString("name=\"again\""))));
    mvc.perform(get("/s/Kaiku7PgQvXY3/comment")).andExpect(redirectedUrl("/s/Kaiku7PgQvXY3"));
  }

  private void send(String page, String... fields) throws Exception {
    var form = mvc.perform(get(PAGE)).andReturn().getResponse().getContentAsString();
    var request = post(PAGE + page).param("nonce", Nonce.on(form));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    mvc.perform(request).andExpect(status().isSeeOther());
  }

  private List<String> answers() {
    return StoredAnswers.in(waiting);
  }
}
