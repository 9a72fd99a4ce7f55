package fi.kaiku.invitation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.invitation.GivenInvitation;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the fingerprints of people are kept who were asked today, about a visit of May. */
@KaikuTest
class ForgetInvitedPeopleTest {

  @Autowired ForgetInvitedPeople forgetting;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  @BeforeEach
  void somebodyIsAsked() {
    var unit = GivenUnit.named("Asema").insert(jdbc);
    GivenInvitation.at(unit).insert(jdbc, sealing);
  }

  @Test
  void people_are_forgotten_after_four_hundred_days() {
    release();
    clock.pass(Duration.ofDays(400));
    assertThat(forgetting.erase()).isZero();
    clock.pass(Duration.ofDays(1));

    assertThat(forgetting.erase()).isOne();
    assertThat(known()).isZero();
  }

  @Test
  void nobody_is_forgotten_before_the_groups_of_the_month_are_counted() {
    clock.pass(Duration.ofDays(500));
    assertThat(forgetting.erase()).isZero();
    jdbc.sql("insert into feedback.month (visit_month, smallest) values ('2026-05-01', 5)")
        .update();
    assertThat(forgetting.erase()).isZero();

    jdbc.sql("delete from feedback.month").update();
    release();
    assertThat(forgetting.erase()).isOne();
  }

  @Test
  void who_was_never_sent_a_message_is_in_no_group() {
    jdbc.sql("update invitation.invitation set state = 'EXPIRED', token_hash = null").update();
    clock.pass(Duration.ofDays(401));

    assertThat(forgetting.erase()).isOne();
  }

  private void release() {
    jdbc.sql(
            """
            insert into feedback.month (visit_month, smallest, released_on)
            values ('2026-05-01', 5, '2026-06-16')
            """)
        .update();
  }

  private int known() {
    return jdbc.sql(
            """
            select count(*) from invitation.invitation
            where person_key is not null or phone_key is not null
            """)
        .query(Integer.class)
        .single();
  }
}
