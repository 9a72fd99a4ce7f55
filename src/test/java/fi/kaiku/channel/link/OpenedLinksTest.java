package fi.kaiku.channel.link;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static fi.kaiku.feedback.Answers.Told.MORE;
import static fi.kaiku.feedback.Answers.Told.NOTHING;
import static fi.kaiku.feedback.Answers.Told.SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.feedback.PromptAnswers;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.invitation.Invitations;
import fi.kaiku.platform.Sealing;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a link said is remembered for a minute, and what a form stored for the next page. */
@KaikuTest
class OpenedLinksTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired Invitations invitations;
  @Autowired Questionnaires questionnaires;
  @Autowired Sealing sealing;
  @Autowired Answers answers;
  @Autowired PromptAnswers prompt;
  @Autowired WaitingAnswers waiting;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private Links links;
  private LinkAnswers customer;

  @BeforeEach
  void a_house_that_remembers() {
    var opened = new OpenedLinks(clock, Duration.ofMinutes(1));
    var limiter = new LinkGuesses(clock);
    links = new Links(invitations, questionnaires, sealing, limiter, opened);
    customer = new LinkAnswers(answers, prompt, invitations, links, opened, clock);
    withToken(TOKEN).insert(jdbc);
  }

  @Test
  void the_next_page_knows_what_was_told_and_the_one_after_it_looks_again() {
    var _ = open();
    customer.score(form(), 9);
    assertThat(told(open())).isEqualTo(SCORE);
    assertThat(open().stored()).isNull();
    customer.score(form(), 9);
    GivenPart.tell(customer, form(), List.of(), "Kiitos");
    assertThat(customer.told(open())).isEqualTo(MORE);
    customer.delete(form());
    assertThat(customer.told(open())).isEqualTo(NOTHING);
  }

  @Test
  void a_score_and_a_comment_soon_after_it_are_stored_as_they_came() {
    answerPromptly();
    assertThat(StoredAnswers.in(waiting)).singleElement().asString().contains("9", "Kiitos");
    assertThat(told(open())).isEqualTo(MORE);
    GivenPart.tell(customer, form(), List.of(), " ");
    assertThat(told(open())).isEqualTo(SCORE);
  }

  @Test
  void a_comment_in_which_somebody_may_come_to_harm_rings_however_soon_after_the_score_it_comes() {
    var _ = open();
    customer.score(form(), 2);
    GivenPart.tell(
        customer, form(), List.of(), "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa.");
    assertThat(alarms()).isOne();
    GivenPart.tell(customer, form(), List.of(), "Kiitos");
    assertThat(alarms()).isZero();
  }

  @Test
  void what_another_phone_has_made_of_the_answer_meanwhile_is_what_is_commented_on() {
    var _ = open();
    customer.score(form(), 9);
    var form = form();
    answers.score(form.answer(), form.background(), 2);
    GivenPart.tell(customer, form, List.of(), "Kiitos");
    assertThat(StoredAnswers.in(waiting)).singleElement().asString().contains("2", "Kiitos");
  }

  @Test
  void what_was_told_is_looked_up_again_when_the_next_page_comes_late() {
    var _ = open();
    customer.score(form(), 9);
    clock.pass(Duration.ofSeconds(5));
    assertThat(open().stored()).isNull();
    assertThat(customer.told(open())).isEqualTo(SCORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state = 'WITHDRAWN'", "state = 'EXPIRED'", "closes_at = '2000-01-01'"})
  void a_link_that_has_closed_since_its_page_was_opened_stores_nothing(String closed) {
    answerPromptly();
    var before = StoredAnswers.in(waiting);
    var form = form();
    close(closed);
    for (var deed :
        List.<Consumer<OpenLink>>of(
            link -> customer.score(link, 3),
            link -> customer.scoreAnew(link, 3),
            link -> GivenPart.tell(customer, link, List.of(), "Huono"),
            link -> customer.forgetMore(link),
            link -> customer.delete(link))) {
      assertThatThrownBy(() -> deed.accept(form)).isInstanceOf(ClosedLink.class);
    }
    assertThat(StoredAnswers.in(waiting)).isEqualTo(before);
    assertThatThrownBy(this::open).isInstanceOf(ClosedLink.class);
  }

  @Test
  void a_link_that_has_closed_before_the_first_score_stores_nothing() {
    var _ = open();
    close("state = 'WITHDRAWN'");
    assertThatThrownBy(() -> customer.score(form(), 9)).isInstanceOf(ClosedLink.class);
    assertThat(StoredAnswers.in(waiting)).isEmpty();
  }

  @Test
  void a_form_that_comes_after_the_minute_finds_its_link_closed() {
    var _ = open();
    close("state = 'WITHDRAWN'");
    clock.pass(Duration.ofMinutes(1));
    assertThatThrownBy(this::form).isInstanceOf(ClosedLink.class);
  }

  private void answerPromptly() {
    var _ = open();
    customer.score(form(), 9);
    GivenPart.tell(customer, form(), List.of(), "Kiitos");
  }

  private int alarms() {
    return jdbc.sql("select count(*) from insight.alarm").query(Integer.class).single();
  }

  private void close(String how) {
    jdbc.sql("update invitation.invitation set " + how).update();
  }

  private static Told told(OpenLink link) {
    return Objects.requireNonNull(link.stored()).told();
  }

  private OpenLink form() {
    return links.openForForm(TOKEN, "192.0.2.1", Optional.empty());
  }

  private OpenLink open() {
    return links.open(TOKEN, "192.0.2.1", Optional.empty());
  }
}
