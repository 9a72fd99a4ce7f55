package fi.kaiku.followup.urgent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.followup.oncall.CallingRule;
import fi.kaiku.insight.comments.urgent.UrgentAlarms;
import fi.kaiku.mail.GivenMail;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.address.ReachableNumber;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** When somebody may come to harm, one after the other is called until somebody takes it up. */
@KaikuTest
@FreshTables
class EscalationTest {

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
  void who_is_first_on_the_list_is_called_at_once_without_a_word_of_the_comment() {
    world.run();

    assertThat(world.called()).containsExactly("aino");
    assertThat(GivenMail.texts(world.jdbc, world.sealing).getFirst())
        .contains("/urgent/" + world.only().id(), "1.6.2026 klo\u00a012.15")
        .doesNotContain("kuolla", "Kivenlahden", "itse");
    world.run();
    assertThat(world.called()).as("once").hasSize(1);
  }

  @Test
  void not_taken_up_it_goes_to_the_second_to_the_third_and_then_to_all_again_and_again() {
    world.withEmail(
        GivenAccount.named("johto").role(Role.DEVELOPMENT_MANAGER).insert(world.jdbc), "johto");
    world.run();
    world.after(OnCallWorld.TIME.minusSeconds(1));
    assertThat(world.called()).containsExactly("aino");
    world.after(Duration.ofSeconds(1));
    assertThat(world.called()).containsExactly("aino", "bertta");
    world.after(OnCallWorld.TIME);
    assertThat(world.called()).containsExactly("aino", "bertta", "cecilia");
    world.after(OnCallWorld.TIME);
    assertThat(world.called().subList(3, 7))
        .containsExactlyInAnyOrder("aino", "bertta", "cecilia", "johto");
    world.after(Duration.ofHours(1));
    assertThat(world.called()).hasSize(11);
    assertThat(world.only().story().steps().stream().map(AlertStep::minutes))
        .containsExactly(0, 15, 30, 45, 105);
  }

  @Test
  void taken_up_by_the_second_nobody_else_is_called() {
    world.run();
    world.after(OnCallWorld.TIME);
    world.clock.pass(Duration.ofMinutes(5));
    world.alerts.take(world.only().id(), world.viewer("bertta"));
    world.after(Duration.ofHours(5));

    assertThat(world.called()).containsExactly("aino", "bertta");
    assertThat(world.only().story().steps().getLast().name()).isEqualTo("Nimi bertta");
    assertThat(world.only().story().steps().getLast().minutes()).isEqualTo(20);
    assertThat(world.alarms.of(OnCallWorld.COUNTY)).allMatch(UrgentAlarms.Waiting::seen);
  }

  @Test
  void whoever_has_opened_the_comment_has_taken_it_up() {
    world.run();
    world.alarms.look(world.alarms.of(OnCallWorld.COUNTY).getFirst().id(), world.viewer("cecilia"));
    world.after(OnCallWorld.TIME);

    assertThat(world.called()).containsExactly("aino");
    assertThat(world.only().state()).isEqualTo(Alert.State.TAKEN);
    assertThat(world.only().story().steps().getLast().name()).isEqualTo("Nimi cecilia");
  }

  @Test
  void outside_office_hours_people_are_called_at_once_or_when_offices_open_as_the_county_sets() {
    world.lists.call(
        new CallingRule(15, false, LocalTime.of(8, 0), LocalTime.of(16, 0), false),
        OnCallWorld.COUNTY);
    world.clock.set("2026-06-05T12:50:00Z");
    world.run();
    assertThat(world.called()).as("Friday 15:50").containsExactly("aino");
    world.after(OnCallWorld.TIME);
    world.after(Duration.ofHours(20));
    assertThat(world.called()).as("Saturday").containsExactly("aino");
    world.clock.set("2026-06-08T04:59:00Z");
    world.run();
    assertThat(world.called()).as("Monday 7:59").containsExactly("aino");
    world.after(Duration.ofMinutes(1));
    assertThat(world.called()).as("Monday 8:00").containsExactly("aino", "bertta");

    world.lists.call(
        new CallingRule(15, true, LocalTime.of(8, 0), LocalTime.of(16, 0), false),
        OnCallWorld.COUNTY);
    world.clock.set("2026-06-08T22:00:00Z");
    world.run();
    assertThat(world.called()).as("at one in the night").hasSize(3);
  }

  @Test
  void a_text_message_goes_to_who_has_a_number_if_the_county_says_so_and_says_nothing() {
    var first = world.jdbc.sql("select id from followup.on_call order by position limit 1");
    world.lists.reach(
        first.query((row, _) -> row.getObject(1, UUID.class)).single(),
        ReachableNumber.of("040 123 4567").orElseThrow(),
        OnCallWorld.COUNTY);
    var numbers = world.jdbc.sql("select encode(mobile, 'escape') from followup.on_call");
    assertThat(numbers.query(String.class).list().toString()).doesNotContain("1234567");
    world.run();
    assertThat(texts()).as("not unless the county says so").isEmpty();

    world.lists.call(
        new CallingRule(15, true, LocalTime.of(8, 0), LocalTime.of(16, 0), true),
        OnCallWorld.COUNTY);
    world.after(OnCallWorld.TIME);
    assertThat(texts()).as("the second has no number").isEmpty();
    world.after(OnCallWorld.TIME);
    world.after(OnCallWorld.TIME);
    assertThat(texts())
        .containsExactly(
            "Kaiku: kiireellinen palaute odottaa. Avaa se kirjautumalla:"
                + " http://localhost/urgent");
  }

  private List<String> texts() {
    return world
        .jdbc
        .sql("select body_sealed from sms.message where for_staff")
        .query((row, _) -> world.sealing.openText(Sealed.of(row.getBytes(1))))
        .list();
  }

  @Test
  void a_service_with_a_list_of_its_own_calls_its_own_people() {
    world.onCall(world.given().serviceId().value(), world.supervisor("daavid"));
    world.run();
    assertThat(world.called()).containsExactly("daavid");
  }

  @Test
  void whoever_has_left_or_may_not_open_the_comment_is_passed_over() {
    world.people.disable(world.viewer("aino").staff(), OnCallWorld.COUNTY);
    var elsewhere = GivenUnit.named("Muu asema").oid("1.2.246.9").insert(world.jdbc);
    world
        .jdbc
        .sql("update people.account_unit set unit_id = ? where account_id = ?")
        .params(elsewhere.value(), world.viewer("bertta").staff().value())
        .update();
    world.run();
    assertThat(world.called()).containsExactly("cecilia");
  }

  @Test
  void where_nobody_of_the_services_own_list_can_be_called_the_countys_list_is() {
    var daavid = world.supervisor("daavid");
    world.onCall(world.given().serviceId().value(), daavid);
    world.people.disable(daavid, OnCallWorld.COUNTY);
    world.run();
    assertThat(world.called()).containsExactly("aino");
  }

  @Test
  void while_nobody_at_all_can_be_called_nobody_is_said_to_have_been_and_it_is_tried_again() {
    world.jdbc.sql("update people.account set disabled_at = now()").update();
    world.run();
    assertThat(world.only().story().steps()).isEmpty();

    world.jdbc.sql("update people.account set disabled_at = null").update();
    world.after(OnCallWorld.TIME);
    assertThat(world.called()).containsExactly("aino");
  }

  @Test
  void two_nodes_call_nobody_twice() {
    var job = world.node();
    var other = world.node();
    for (int quarter = 0; quarter < 4; quarter++) {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(job::run), CompletableFuture.runAsync(other::run))
          .join();
      world.clock.pass(OnCallWorld.TIME);
    }
    assertThat(world.called().subList(0, 3)).containsExactly("aino", "bertta", "cecilia");
    assertThat(world.called()).hasSize(6);
  }
}
