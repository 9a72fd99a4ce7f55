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
import fi.kaiku.invitation.Invitations;
import fi.kaiku.platform.Sealing;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page after a form takes over what the form has read and stored. */
@KaikuTest
class OnwardTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired Invitations invitations;
  @Autowired Questionnaires questionnaires;
  @Autowired Sealing sealing;
  @Autowired Answers answers;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private Links links;
  private LinkAnswers customer;

  @BeforeEach
  void a_house_that_hands_onward() {
    var onward = new Onward(clock, Duration.ofSeconds(5));
    var limiter = new GuessLimiter(clock);
    links = new Links(invitations, questionnaires, sealing, limiter, onward);
    customer = new LinkAnswers(answers, invitations, onward);
    withToken(TOKEN).insert(jdbc);
  }

  @Test
  void the_next_page_knows_what_was_told_and_the_one_after_it_looks_again() {
    customer.scoreAnew(open(), 9);
    assertThat(open().told()).isEqualTo(SCORE);
    assertThat(open().told()).isNull();
    customer.tellMore(open(), List.of(), "Kiitos");
    assertThat(customer.told(open())).isEqualTo(MORE);
    assertThat(customer.told(open())).isEqualTo(MORE);
    customer.tellMore(open(), List.of(), " ");
    assertThat(open().told()).isEqualTo(SCORE);
    customer.delete(open());
    assertThat(open().told()).isEqualTo(NOTHING);
    assertThat(customer.told(open())).isEqualTo(NOTHING);
  }

  @Test
  void a_link_that_closes_meanwhile_has_one_more_page_and_no_second() {
    customer.scoreAnew(open(), 9);
    close();
    assertThat(open().told()).isEqualTo(SCORE);
    assertThatThrownBy(this::open).isInstanceOf(ClosedLink.class);
  }

  @Test
  void after_a_moment_nothing_is_taken_over() {
    customer.scoreAnew(open(), 9);
    close();
    clock.pass(Duration.ofSeconds(5));
    assertThatThrownBy(this::open).isInstanceOf(ClosedLink.class);
  }

  private OpenLink open() {
    return links.open(TOKEN, "192.0.2.1", Optional.empty());
  }

  private void close() {
    jdbc.sql("update invitation.invitation set state = 'WITHDRAWN'").update();
  }
}
