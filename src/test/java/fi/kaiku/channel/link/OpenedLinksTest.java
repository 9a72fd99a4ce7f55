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

/** What a link said is remembered for a minute, and what a form stored for the next page. */
@KaikuTest
class OpenedLinksTest {

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
  void a_house_that_remembers() {
    var opened = new OpenedLinks(clock, Duration.ofMinutes(1));
    var limiter = new GuessLimiter(clock);
    links = new Links(invitations, questionnaires, sealing, limiter, opened);
    customer = new LinkAnswers(answers, invitations, opened);
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
  void what_was_told_is_looked_up_again_when_the_next_page_comes_late() {
    customer.scoreAnew(open(), 9);
    clock.pass(Duration.ofSeconds(5));
    assertThat(open().told()).isNull();
    assertThat(customer.told(open())).isEqualTo(SCORE);
  }

  @Test
  void a_link_that_closes_works_for_a_minute_more_and_no_longer() {
    var _ = open();
    jdbc.sql("update invitation.invitation set state = 'WITHDRAWN'").update();
    clock.pass(Duration.ofSeconds(59));
    assertThat(open().told()).isNull();
    clock.pass(Duration.ofSeconds(1));
    assertThatThrownBy(this::open).isInstanceOf(ClosedLink.class);
  }

  @Test
  void a_link_that_opened_nothing_is_not_remembered() {
    jdbc.sql("update invitation.invitation set state = 'WITHDRAWN'").update();
    assertThatThrownBy(this::open).isInstanceOf(ClosedLink.class);
    jdbc.sql("update invitation.invitation set state = 'DISPATCHED'").update();
    assertThat(open().told()).isNull();
  }

  private OpenLink open() {
    return links.open(TOKEN, "192.0.2.1", Optional.empty());
  }
}
