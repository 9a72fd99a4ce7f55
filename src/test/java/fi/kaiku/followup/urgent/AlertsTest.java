package fi.kaiku.followup.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.followup.UrgentContactRequest;
import fi.kaiku.followup.UrgentContactTaken;
import fi.kaiku.insight.comments.urgent.UrgentAlarms;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How alerts end, and what is kept of them. */
@KaikuTest
class AlertsTest {

  @Autowired AutowireCapableBeanFactory beans;

  private OnCallWorld world = new OnCallWorld();

  @BeforeEach
  void three_are_on_call_and_a_comment_has_come() {
    world = beans.createBean(OnCallWorld.class);
    world.begin();
  }

  @AfterEach
  void resetClock() {
    world.clock.reset();
  }

  @Test
  void a_false_alarm_is_closed_with_one_deed_and_rings_no_more_when_its_comment_appears() {
    world.run();
    world.alerts.falseAlarm(world.only().id(), world.viewer("aino"));
    world.after(OnCallWorld.TIME);

    assertThat(world.called()).containsExactly("aino");
    assertThat(world.store.open()).isEmpty();
    assertThat(world.alarms.of(OnCallWorld.COUNTY)).as("seen").allMatch(UrgentAlarms.Waiting::seen);
  }

  @Test
  void when_the_customer_takes_the_comment_back_the_alarm_ends() {
    world.run();
    world.answers.delete(world.answer);
    world.run();

    assertThat(world.store.open()).isEmpty();
    assertThat(world.store.ended(10))
        .singleElement()
        .satisfies(
            alert ->
                assertThat(alert.story().steps().getLast().kind()).isEqualTo(AlertStep.Kind.GONE));
  }

  @Test
  void what_has_ended_knows_neither_comment_nor_unit_nor_the_day_and_is_forgotten_in_time() {
    world.run();
    world.alerts.handled(world.only().id(), world.viewer("aino"));

    var story = world.store.ended(10).getFirst().story();
    assertThat(story.subject()).isNull();
    assertThat(story.startedAt()).isNull();
    assertThat(world.alerts.ended(world.viewer("aino"))).hasSize(1);
    assertThat(world.alerts.ended(world.viewer("cecilia"))).as("it did not concern her").isEmpty();
    world.clock.pass(Duration.ofDays(800));
    assertThat(world.erasure.erase()).isEqualTo(1);
  }

  @Test
  void nothing_of_whom_and_what_can_be_read_in_the_database() {
    world.run();
    var row =
        world.jdbc.sql("select cast(a as text) from followup.alert a").query(String.class).single();
    var sealed = world.jdbc.sql("select encode(sealed, 'escape') from followup.alert");
    assertThat(row + sealed.query(String.class).single())
        .doesNotContain(
            "aino",
            "selfharm",
            world.unit().value().toString(),
            world.alarms.of(OnCallWorld.COUNTY).getFirst().id() + "");
  }

  @Test
  void one_that_appears_without_anybody_having_looked_rings_once_more() {
    world.run();
    world.appear();
    world.run();
    world.run();

    assertThat(world.called()).containsExactly("aino", "aino");
    assertThat(world.only().story().kind()).isEqualTo(AlertSubject.Kind.COMMENT);
    assertThat(world.store.ended(10)).hasSize(1);
  }

  @Test
  void one_that_somebody_took_before_it_appeared_rings_no_more() {
    world.run();
    world.alerts.take(world.only().id(), world.viewer("bertta"));
    world.appear();
    world.run();
    world.run();

    assertThat(world.called()).containsExactly("aino");
    assertThat(world.store.open()).isEmpty();
  }

  @Test
  void without_a_mail_server_nobody_is_said_to_have_been_told() {
    world.runWithoutMail();
    assertThat(world.only().state()).isEqualTo(Alert.State.RINGING);
    assertThat(world.only().story().steps()).isEmpty();

    world.after(OnCallWorld.TIME);
    assertThat(world.called()).as("as soon as there is one").containsExactly("aino");
  }

  @Test
  void one_alert_that_cannot_be_opened_keeps_no_other_from_ringing() {
    world
        .jdbc
        .sql(
            """
            insert into followup.alert (id, subject_key, state, next_at, sealed)
            values (cast('00000000-0000-0000-0000-000000000001' as uuid), gen_random_uuid(),
                    'RINGING', now(), decode('00', 'hex'))
            """)
        .update();
    assertThatThrownBy(world::run).isInstanceOf(RuntimeException.class);
    assertThat(world.called()).containsExactly("aino");
  }

  @Test
  void an_urgent_contact_request_calls_until_it_has_been_taken_up_where_it_is() {
    world.answers.delete(world.answer);
    var request = UUID.randomUUID();
    var unit = world.unit().value();
    world.events.publishEvent(
        new UrgentContactRequest(request, unit, world.given().serviceId().value()));
    world.run();
    assertThat(world.called()).containsExactly("aino");

    world.events.publishEvent(new UrgentContactTaken(request, "Aino Ahola"));
    world.after(OnCallWorld.TIME);
    assertThat(world.called()).containsExactly("aino");
    assertThat(world.only().state()).isEqualTo(Alert.State.TAKEN);

    world.events.publishEvent(new UrgentContactTaken(request, ""));
    assertThat(world.store.open()).isEmpty();
  }
}
