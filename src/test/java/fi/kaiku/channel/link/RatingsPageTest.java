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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Statements and faces beside the comment. */
@KaikuTest
class RatingsPageTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String PAGE = "/s/" + TOKEN;

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;

  @BeforeEach
  void a_number_is_given() throws Exception {
    withToken(TOKEN).asking("experience").insert(jdbc);
    mvc.perform(post(PAGE + "/score").param("nonce", nonce()).param("score", "9"));
  }

  @Test
  void every_value_has_its_words_and_nothing_is_chosen_beforehand() throws Exception {
    mvc.perform(get(PAGE + "/comment").param("rating-heard", "5"))
        .andExpect(content().string(containsString("<legend>Minua kuunneltiin.</legend>")))
        .andExpect(content().string(containsString("ei samaa eikä eri mieltä</span>")))
        .andExpect(content().string(not(containsString("checked=\"checked\""))));
    mvc.perform(get(PAGE + "/more/3").param("rating-feeling", "5"))
        .andExpect(content().string(containsString("Erittäin tyytyväinen</span>")))
        .andExpect(content().string(not(containsString("checked=\"checked\""))));
  }

  @Test
  void ratings_and_a_comment_are_stored_with_one_button() throws Exception {
    mvc.perform(
            sent()
                .param("rating-heard", "5")
                .param("rating-feeling", "4")
                .param("comment", "Hyvä lääkäri"))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl(PAGE + "/thanks"));
    assertThat(answers()).containsExactly("9 Hyvä lääkäri feeling 4, heard 5");
  }

  @Test
  void ratings_alone_a_comment_alone_or_nothing_will_do() throws Exception {
    mvc.perform(sent()).andExpect(status().isSeeOther());
    mvc.perform(sent().param("comment", "Kiitos")).andExpect(status().isSeeOther());
    assertThat(answers()).containsExactly("9 Kiitos –");
    mvc.perform(sent().param("rating-respect", "1").param("comment", ""))
        .andExpect(status().isSeeOther());
    assertThat(answers()).containsExactly("9 – respect 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "-1", "05", "1.5", "viisi", "５", " "})
  void a_bad_value_is_refused_by_name_and_what_was_chosen_is_kept(String bad) throws Exception {
    mvc.perform(
            sent()
                .param("rating-heard", "4")
                .param("rating-soon-enough", bad)
                .param("comment", "<b>Kiitos"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("kohtaan ”Sain apua riittävän nopeasti.”")))
        .andExpect(content().string(containsString("href=\"#rating-soon-enough-1\"")))
        .andExpect(content().string(containsString("value=\"4\" checked=\"checked\"")))
        .andExpect(content().string(containsString("&lt;b&gt;Kiitos</textarea>")));
    assertThat(answers()).containsExactly("9 – –");
  }

  @Test
  void four_faces_have_no_fifth_and_a_rating_of_another_questionnaire_is_not_asked()
      throws Exception {
    mvc.perform(sent().param("rating-feeling", "5")).andExpect(status().isBadRequest());
    mvc.perform(sent().param("rating-parking", "5")).andExpect(status().isSeeOther());
    assertThat(answers()).containsExactly("9 – –");
  }

  @Test
  void a_comment_that_is_too_long_keeps_the_ratings_on_the_page() throws Exception {
    mvc.perform(sent().param("rating-heard", "2").param("comment", "ä".repeat(4_001)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("value=\"2\" checked=\"checked\"")));
    assertThat(answers()).containsExactly("9 – –");
  }

  @Test
  void ratings_may_be_changed_as_long_as_the_link_works_and_are_never_shown_back()
      throws Exception {
    mvc.perform(sent().param("rating-heard", "2").param("rating-respect", "3"));
    mvc.perform(get(PAGE + "/comment"))
        .andExpect(content().string(not(containsString("checked=\"checked\""))));
    mvc.perform(sent().param("rating-heard", "5"));
    assertThat(answers()).containsExactly("9 – heard 5");
    mvc.perform(post(PAGE + "/delete").param("nonce", nonce()));
    assertThat(answers()).isEmpty();
    mvc.perform(sent().param("rating-heard", "5")).andExpect(status().isConflict());
  }

  @Test
  void a_form_that_this_page_did_not_make_stores_no_rating() throws Exception {
    mvc.perform(post(PAGE + "/comment").param("rating-heard", "5"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("value=\"5\" checked=\"checked\"")));
    assertThat(answers()).containsExactly("9 – –");
  }

  private MockHttpServletRequestBuilder sent() throws Exception {
    return post(PAGE + "/comment").param("nonce", nonce());
  }

  private String nonce() throws Exception {
    return Nonce.on(mvc.perform(get(PAGE)).andReturn().getResponse().getContentAsString());
  }

  private List<String> answers() {
    return StoredAnswers.in(waiting);
  }
}
