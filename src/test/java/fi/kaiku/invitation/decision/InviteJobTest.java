package fi.kaiku.invitation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.EncountersChanged;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From reported encounters to decisions and planned invitations. It is Monday noon. */
@KaikuTest
class InviteJobTest {

  private static final String STATION = "1.2.246.10.1";

  @Autowired InviteJob invite;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired OptOuts optOuts;
  @Autowired StoppedClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  private Books books;

  @BeforeEach
  void aStation() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    books = new Books(jdbc);
  }

  @Test
  void a_visit_this_morning_is_asked_about_tomorrow_at_noon() {
    var visit = insert(visit());
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.INVITED);
    assertThat(books.invitations(visit)).containsExactly("PLANNED");
    assertThat(books.invitation(visit, "send_on")).isEqualTo("2026-06-02");
    assertThat(books.invitation(visit, "send_after_at at time zone 'UTC'"))
        .isEqualTo("2026-06-02 09:00:00");
    assertThat(books.invitation(visit, "quarantine")).isEqualTo("[2026-06-02,2026-07-02)");
  }

  @Test
  void a_decision_keeps_the_background_and_the_version_of_the_rules() {
    var visit = insert(visit().aged(67).motherTongue("sv"));
    invite.run();

    assertThat(books.decision(visit, "age_band")).isEqualTo("65-74");
    assertThat(books.decision(visit, "language")).isEqualTo("sv");
    assertThat(books.decision(visit, "visit_on")).isEqualTo("2026-06-01");
    assertThat(books.decision(visit, "rule_set_version")).isEqualTo("1");
  }

  @Test
  void an_age_is_put_into_the_bands_that_the_county_has_then() {
    var before = insert(visit().of("Aino").aged(18));
    invite.run();
    jdbc.sql("update organization.county set age_bands = '{16, 25, 70}'").update();
    var after = insert(visit().of("Eino").aged(18));
    var old = insert(visit().of("Helmi").aged(70));
    invite.run();

    assertThat(books.decision(before, "age_band")).isEqualTo("18-29");
    assertThat(books.decision(after, "age_band")).isEqualTo("16-24");
    assertThat(books.decision(old, "age_band")).isEqualTo("70+");
  }

  @Test
  void units_decide_who_is_asked() {
    GivenUnit.named("Tulossa").oid("1.2.3").planned().insert(jdbc);
    GivenUnit.named("Herkkä").oid("1.2.4").inService("H").ofSensitiveService().insert(jdbc);
    var unknown = insert(GivenEncounter.at("9.9.9"));
    var planned = insert(GivenEncounter.at("1.2.3"));
    var sensitive = insert(GivenEncounter.at("1.2.4"));
    var sensitiveService = insert(visit().inService("H"));
    invite.run();

    assertThat(books.outcome(unknown)).isEqualTo(Outcome.UNKNOWN_UNIT);
    assertThat(books.outcome(planned)).isEqualTo(Outcome.UNIT_NOT_LIVE);
    assertThat(books.outcome(sensitive)).isEqualTo(Outcome.SENSITIVE_SERVICE);
    assertThat(books.outcome(sensitiveService)).isEqualTo(Outcome.SENSITIVE_SERVICE);
  }

  @Test
  void who_has_opted_out_is_not_asked() {
    optOuts.optOut(sealing.fingerprint(Purpose.PHONE, "+358401234567"), SaidBy.REPLY);
    var visit = insert(visit().phone("+358401234567"));
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.OPTED_OUT);
  }

  @Test
  void while_sending_is_stopped_nobody_is_asked_later_either() {
    jdbc.sql("update organization.county set sending_stopped_at = now()").update();
    var visit = insert(visit());
    invite.run();
    jdbc.sql("update organization.county set sending_stopped_at = null").update();
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.SENDING_STOPPED);
    assertThat(books.invitations(visit)).isEmpty();
  }

  @Test
  void of_several_visits_the_last_is_asked_about() {
    var morning = insert(visit().of("Aino").startedAt("2026-06-01T05:00:00Z"));
    var noon = insert(visit().of("Aino").startedAt("2026-06-01T08:00:00Z"));
    var early = insert(visit().of("Aino").startedAt("2026-05-31T05:00:00Z"));
    invite.run();

    assertThat(books.outcome(early)).isEqualTo(Outcome.LATER_VISIT);
    assertThat(books.outcome(morning)).isEqualTo(Outcome.LATER_VISIT);
    assertThat(books.outcome(noon)).isEqualTo(Outcome.INVITED);
  }

  @Test
  void a_visit_reported_later_takes_the_place_of_an_earlier_one_that_waits() {
    var morning = insert(visit().of("Aino").startedAt("2026-06-01T05:00:00Z"));
    invite.run();
    var noon = insert(visit().of("Aino").startedAt("2026-06-01T08:00:00Z"));
    invite.run();

    assertThat(books.outcome(morning)).isEqualTo(Outcome.LATER_VISIT);
    assertThat(books.invitations(morning)).containsExactly("WITHDRAWN");
    assertThat(books.invitations(noon)).containsExactly("PLANNED");
  }

  @Test
  void an_earlier_visit_reported_late_does_not_take_the_place_of_a_later_one() {
    var noon = insert(visit().of("Aino").startedAt("2026-06-01T08:00:00Z"));
    invite.run();
    var morning = insert(visit().of("Aino").startedAt("2026-06-01T05:00:00Z"));
    invite.run();

    assertThat(books.outcome(morning)).isEqualTo(Outcome.LATER_VISIT);
    assertThat(books.outcome(noon)).isEqualTo(Outcome.INVITED);
  }

  @Test
  void two_people_with_one_number_are_not_written_to_on_one_day() {
    var mother = insert(visit().of("Äiti").phone("+358401234567"));
    invite.run();
    var child = insert(visit().of("Aikuinen lapsi").phone("+358401234567"));
    invite.run();

    assertThat(books.outcome(mother)).isEqualTo(Outcome.INVITED);
    assertThat(books.outcome(child)).isEqualTo(Outcome.QUARANTINED);
    assertThat(books.decision(child, "quarantined_until")).isEqualTo("2026-06-03");
  }

  @Test
  void a_cancelled_visit_is_not_asked_about_though_it_was_planned() {
    var visit = insert(visit());
    invite.run();
    change(visit, "status = 'CANCELLED'");

    assertThat(books.invitations(visit)).containsExactly("WITHDRAWN");
    invite.run();
    assertThat(books.outcome(visit)).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void a_corrected_visit_is_planned_again() {
    var visit = insert(visit());
    invite.run();
    change(visit, "profession = 'doctor'");
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.INVITED);
    assertThat(books.decision(visit, "profession")).isEqualTo("doctor");
    assertThat(books.invitations(visit)).containsExactly("PLANNED", "WITHDRAWN");
  }

  @Test
  void non_disclosure_reported_with_any_visit_stops_every_unsent_message_to_the_person() {
    var first = insert(visit().of("Aino").startedAt("2026-06-01T05:00:00Z"));
    invite.run();
    var second = insert(visit().of("Aino").phone(PhoneState.NONE).nonDisclosure());
    invite.run();

    assertThat(books.outcome(first)).isEqualTo(Outcome.NON_DISCLOSURE);
    assertThat(books.outcome(second)).isEqualTo(Outcome.NON_DISCLOSURE);
    assertThat(books.invitations(first)).containsExactly("WITHDRAWN");
  }

  @Test
  void a_planned_visit_is_decided_again_when_it_has_taken_place() {
    var visit = insert(visit().status(Status.PLANNED));
    invite.run();
    assertThat(books.outcome(visit)).isEqualTo(Outcome.NOT_FINISHED);
    change(visit, "status = 'FINISHED'");
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.INVITED);
  }

  private void change(EncounterId visit, String what) {
    transaction.executeWithoutResult(
        _ -> {
          jdbc.sql("update encounter.encounter set undecided = true, " + what + " where id = :id")
              .param("id", visit.value())
              .update();
          events.publishEvent(new EncountersChanged(List.of(visit)));
        });
  }

  private GivenEncounter visit() {
    return GivenEncounter.at(STATION);
  }

  private EncounterId insert(GivenEncounter encounter) {
    return encounter.insert(jdbc, sealing);
  }
}
