package fi.kaiku.followup.urgent;

import static fi.kaiku.access.Permission.CHANGE_FOLLOWUP;
import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.followup.oncall.CallingRule;
import fi.kaiku.followup.oncall.OnCallLists;
import fi.kaiku.insight.comments.urgent.UrgentAlarms;
import fi.kaiku.mail.GivenMail;
import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.MailStore;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When somebody may come to harm, one after the other is called until somebody takes it up. */
@KaikuTest
class EscalationTest {

  private static final String HARM =
      "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa joka ilta.";
  private static final Viewer COUNTY =
      GivenViewer.of(HANDLE_FEEDBACK, READ_COMMENTS, CHANGE_FOLLOWUP);
  private static final Duration TIME = Duration.ofMinutes(15);

  @Autowired Answers answers;
  @Autowired UrgentAlarms alarms;
  @Autowired OnCallLists lists;
  @Autowired People people;
  @Autowired Alerts alerts;
  @Autowired AlertStore store;
  @Autowired AlertErasure erasure;
  @Autowired Urgencies urgencies;
  @Autowired AlertReach reach;
  @Autowired WorkingDays days;
  @Autowired MailStore mails;
  @Autowired LetterPaper paper;
  @Autowired MessageSource texts;
  @Autowired PublicUrl publicUrl;
  @Autowired TransactionTemplate transaction;
  @Autowired Sealing sealing;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private final AnswerId answer = new AnswerId(UUID.randomUUID());
  private GivenUnit given;
  private UnitId unit;
  private AlertJob job;

  @BeforeEach
  void three_are_on_call_and_a_comment_has_come() {
    clock.reset();
    given = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    unit = given.insert(jdbc);
    List.of("aino", "bertta", "cecilia").forEach(name -> onCall(null, supervisor(name)));
    job = node();
    comes();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  private AlertJob node() {
    var mail = GivenMail.setUp(mails, clock);
    var escalation =
        new Escalation(
            store,
            urgencies,
            lists,
            reach,
            new AlertMail(mail, paper, texts, publicUrl),
            days,
            clock) {
          @Override
          public void begin(AlertSubject subject) {
            transaction.executeWithoutResult(_ -> super.begin(subject));
          }

          @Override
          public void advance(UUID id) {
            transaction.executeWithoutResult(_ -> super.advance(id));
          }
        };
    return new AlertJob(urgencies, escalation, store);
  }

  private StaffId supervisor(String name) {
    return withEmail(GivenAccount.named(name).supervising(unit).insert(jdbc), name);
  }

  private StaffId withEmail(StaffId id, String name) {
    people.reachMeAt(name + "@kaiku.example", people.get(id).viewer());
    return id;
  }

  private void onCall(@Nullable UUID service, StaffId somebody) {
    lists.add(service, somebody, COUNTY);
  }

  private void comes() {
    var background = GivenRecipient.at(given, unit).background();
    answers.score(answer, background, 2);
    answers.tellMore(answer, background, List.of(), HARM);
  }

  private List<String> called() {
    return GivenMail.recipients(jdbc, sealing).stream()
        .map(to -> to.replace("@kaiku.example", ""))
        .toList();
  }

  private Alert only() {
    return store.open().getFirst();
  }

  @Test
  void who_is_first_on_the_list_is_called_at_once_without_a_word_of_the_comment() {
    job.run();

    assertThat(called()).containsExactly("aino");
    assertThat(GivenMail.texts(jdbc, sealing).getFirst())
        .contains("/urgent/" + only().id(), "1.6.2026 klo 12.15")
        .doesNotContain("kuolla", "Kivenlahden", "itse");
    job.run();
    assertThat(called()).as("once").hasSize(1);
  }

  @Test
  void not_taken_up_it_goes_to_the_second_to_the_third_and_then_to_all_again_and_again() {
    withEmail(GivenAccount.named("johto").role(Role.DEVELOPMENT_MANAGER).insert(jdbc), "johto");
    job.run();
    after(TIME.minusSeconds(1));
    assertThat(called()).containsExactly("aino");
    after(Duration.ofSeconds(1));
    assertThat(called()).containsExactly("aino", "bertta");
    after(TIME);
    assertThat(called()).containsExactly("aino", "bertta", "cecilia");
    after(TIME);
    assertThat(called().subList(3, 7))
        .containsExactlyInAnyOrder("aino", "bertta", "cecilia", "johto");
    after(Duration.ofHours(1));
    assertThat(called()).hasSize(11);
    assertThat(only().story().steps().stream().map(AlertStep::minutes))
        .containsExactly(0, 15, 30, 45, 105);
  }

  private void after(Duration time) {
    clock.pass(time);
    job.run();
  }

  @Test
  void taken_up_by_the_second_nobody_else_is_called() {
    job.run();
    after(TIME);
    clock.pass(Duration.ofMinutes(5));
    alerts.take(only().id(), viewer("bertta"));
    after(Duration.ofHours(5));

    assertThat(called()).containsExactly("aino", "bertta");
    assertThat(only().story().steps().getLast().name()).isEqualTo("Nimi bertta");
    assertThat(only().story().steps().getLast().minutes()).isEqualTo(20);
    assertThat(alarms.of(COUNTY)).allMatch(UrgentAlarms.Waiting::seen);
  }

  private Viewer viewer(String name) {
    return people.all().stream()
        .filter(account -> account.signInName().equals(name))
        .findFirst()
        .orElseThrow()
        .viewer();
  }

  @Test
  void whoever_has_opened_the_comment_has_taken_it_up() {
    job.run();
    alarms.look(alarms.of(COUNTY).getFirst().id(), viewer("cecilia"));
    after(TIME);

    assertThat(called()).containsExactly("aino");
    assertThat(only().state()).isEqualTo(Alert.State.TAKEN);
    assertThat(only().story().steps().getLast().name()).isEqualTo("Nimi cecilia");
  }

  @Test
  void
      outside_office_hours_people_are_called_at_any_hour_or_when_offices_open_as_the_county_sets() {
    lists.call(new CallingRule(15, false, LocalTime.of(8, 0), LocalTime.of(16, 0)), COUNTY);
    clock.set("2026-06-05T12:50:00Z");
    job.run();
    assertThat(called()).as("Friday 15:50").containsExactly("aino");
    after(TIME);
    after(Duration.ofHours(20));
    assertThat(called()).as("Saturday").containsExactly("aino");
    clock.set("2026-06-08T04:59:00Z");
    job.run();
    assertThat(called()).as("Monday 7:59").containsExactly("aino");
    after(Duration.ofMinutes(1));
    assertThat(called()).as("Monday 8:00").containsExactly("aino", "bertta");

    lists.call(new CallingRule(15, true, LocalTime.of(8, 0), LocalTime.of(16, 0)), COUNTY);
    clock.set("2026-06-08T22:00:00Z");
    job.run();
    assertThat(called()).as("at one in the night").hasSize(3);
  }

  @Test
  void a_service_with_a_list_of_its_own_calls_its_own_people() {
    onCall(given.serviceId().value(), supervisor("daavid"));
    job.run();
    assertThat(called()).containsExactly("daavid");
  }

  @Test
  void whoever_has_left_or_may_not_open_the_comment_is_passed_over() {
    people.disable(viewer("aino").staff(), COUNTY);
    var elsewhere = GivenUnit.named("Muu asema").oid("1.2.246.9").insert(jdbc);
    jdbc.sql("update people.account_unit set unit_id = ? where account_id = ?")
        .params(elsewhere.value(), viewer("bertta").staff().value())
        .update();
    job.run();
    assertThat(called()).containsExactly("cecilia");
  }

  @Test
  void two_nodes_call_nobody_twice() {
    var other = node();
    for (int quarter = 0; quarter < 4; quarter++) {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(job::run), CompletableFuture.runAsync(other::run))
          .join();
      clock.pass(TIME);
    }
    assertThat(called().subList(0, 3)).containsExactly("aino", "bertta", "cecilia");
    assertThat(called()).hasSize(6);
  }

  @Test
  void a_false_alarm_is_closed_with_one_deed_and_rings_no_more_when_its_comment_appears() {
    job.run();
    alerts.falseAlarm(only().id(), viewer("aino"));
    after(TIME);

    assertThat(called()).containsExactly("aino");
    assertThat(store.open()).isEmpty();
    assertThat(alarms.of(COUNTY)).as("seen").allMatch(UrgentAlarms.Waiting::seen);
  }

  @Test
  void when_the_customer_takes_the_comment_back_the_alarm_ends() {
    job.run();
    answers.delete(answer);
    job.run();

    assertThat(store.open()).isEmpty();
    assertThat(store.ended(10))
        .singleElement()
        .satisfies(
            alert ->
                assertThat(alert.story().steps().getLast().kind()).isEqualTo(AlertStep.Kind.GONE));
  }

  @Test
  void what_has_ended_knows_neither_comment_nor_unit_nor_the_day_and_is_forgotten_in_time() {
    job.run();
    alerts.handled(only().id(), viewer("aino"));

    var story = store.ended(10).getFirst().story();
    assertThat(story.subject()).isNull();
    assertThat(story.startedAt()).isNull();
    assertThat(alerts.ended(viewer("aino"))).hasSize(1);
    assertThat(alerts.ended(viewer("cecilia"))).as("it did not concern her").isEmpty();
    clock.pass(Duration.ofDays(800));
    assertThat(erasure.erase()).isEqualTo(1);
  }

  @Test
  void nothing_of_whom_and_what_can_be_read_in_the_database() {
    job.run();
    var row = jdbc.sql("select cast(a as text) from followup.alert a").query(String.class).single();
    var sealed = jdbc.sql("select encode(sealed, 'escape') from followup.alert");
    assertThat(row + sealed.query(String.class).single())
        .doesNotContain(
            "aino", "selfharm", unit.value().toString(), alarms.of(COUNTY).getFirst().id() + "");
  }
}
