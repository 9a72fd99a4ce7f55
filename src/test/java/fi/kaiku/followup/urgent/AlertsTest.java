package fi.kaiku.followup.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.followup.UrgentContactRequest;
import fi.kaiku.followup.UrgentContactTaken;
import fi.kaiku.insight.comments.urgent.UrgentAlarms;
import fi.kaiku.platform.Language;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How alerts end, and what is kept of them. */
@KaikuTest
@FreshTables
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
    assertThat(story.steps()).extracting(AlertStep::minutes).containsOnlyNulls();
    assertThat(world.alerts.ended(world.viewer("aino"))).hasSize(1);
    assertThat(world.alerts.ended(world.viewer("cecilia"))).as("it did not concern her").isEmpty();
    world.clock.pass(Duration.ofDays(800));
    assertThat(world.erasure.erase()).isEqualTo(1);
  }

  @Test
  void the_audit_log_tells_that_somebody_acted_and_not_on_which_alarm() {
    world.run();
    var id = world.only().id();
    world.alerts.take(id, world.viewer("aino"));
    world.alerts.handled(id, world.viewer("aino"));

    var subjects =
        world
            .jdbc
            .sql("select subject from audit.entry where action like 'urgent-%'")
            .query((row, _) -> row.getString(1))
            .list();
    assertThat(subjects).isNotEmpty().doesNotContain(id.toString()).contains("alarm");
  }

  @Test
  void of_a_contact_request_no_minute_is_kept_and_its_day_alone_is_shown() {
    world.answers.delete(world.answer);
    world.events.publishEvent(
        new UrgentContactRequest(
            UUID.randomUUID(), world.unit().value(), world.given().serviceId().value()));
    world.run();
    world.clock.pass(Duration.ofMinutes(22));
    world.alerts.take(world.only().id(), world.viewer("aino"));

    assertThat(world.only().story().steps()).extracting(AlertStep::minutes).containsOnlyNulls();
    assertThat(world.words.row(world.only(), Language.FI).when()).isEqualTo("1.6.2026");
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
  void one_that_appears_before_anybody_took_it_goes_on_where_it_was() {
    world.run();
    var before = world.only().id();
    world.appear();
    world.run();

    assertThat(world.called()).as("the next, and nobody anew").containsExactly("aino", "bertta");
    assertThat(world.only().id()).isEqualTo(before);
    assertThat(world.only().story().kind()).isEqualTo(AlertSubject.Kind.COMMENT);
    assertThat(world.only().story().startedAt()).as("when it was written").isNull();
    assertThat(world.only().story().steps()).extracting(AlertStep::minutes).containsOnlyNulls();
    assertThat(world.store.ended(10)).isEmpty();
    world.alerts.handled(before, world.viewer("aino"));
    world.run();
    assertThat(world.store.open()).as("it is not begun anew").isEmpty();
  }

  @Test
  void one_that_somebody_took_before_it_appeared_stays_theirs() {
    world.run();
    world.alerts.take(world.only().id(), world.viewer("bertta"));
    world.appear();
    world.run();
    world.run();

    assertThat(world.called()).containsExactly("aino");
    assertThat(world.only().state()).isEqualTo(Alert.State.TAKEN);
    assertThat(world.only().story().steps().getLast().name()).isEqualTo("Nimi bertta");
    assertThat(world.only().story().kind()).isEqualTo(AlertSubject.Kind.COMMENT);
  }

  @Test
  void one_that_cannot_be_opened_keeps_no_comment_from_appearing() {
    world.run();
    world.jdbc.sql("update followup.alert set sealed = decode('00', 'hex')").update();
    world.appear();
    assertThat(world.alarms.all()).isEmpty();
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
