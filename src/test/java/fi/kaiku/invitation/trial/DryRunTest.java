package fi.kaiku.invitation.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.invitation.trial.OutcomeMatrix.Change;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other rules would have decided on visits of May 2026, reported in the small hours. */
@KaikuTest
class DryRunTest {

  private static final String STATION = "1.2.3";
  private static final Instant MAY = Instant.parse("2026-04-30T00:00:00Z");

  @Autowired DryRun dryRun;

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired
  @Qualifier("dispatchJob")
  Job dispatch;

  @Autowired OptOuts optOuts;
  @Autowired StoppedClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private final List<List<GivenEncounter>> reports = new ArrayList<>();

  @BeforeEach
  void aStation() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    for (int day = 0; day <= 32; day++) {
      reports.add(new ArrayList<>());
    }
  }

  @Test
  void the_rules_that_were_in_force_would_have_decided_the_same() {
    var chance = new Random(2026);
    for (int i = 0; i < 200; i++) {
      var day = 1 + chance.nextInt(30);
      var late = chance.nextInt(4) == 0 ? chance.nextInt(10) : 0;
      var visit = visit("customer " + chance.nextInt(60), day, 6 + chance.nextInt(8));
      reported(Math.min(31, day + late), chance.nextInt(6) == 0 ? visit.aged(17) : visit);
    }
    live();

    var all = over("2026-05-01", "2026-05-30", Rules.standard());
    assertThat(all.lines())
        .extracting(OutcomeMatrix.Line::outcome)
        .contains(Outcome.LATER_VISIT, Outcome.QUARANTINED, Outcome.TOO_OLD, Outcome.UNDER_AGE);
    assertThat(all.total()).isEqualTo(200);
    assertThat(all.changes()).isEmpty();
    for (var from = LocalDate.parse("2026-05-02"); from.getDayOfMonth() < 25; ) {
      assertThat(dryRun.over(from, from.plusDays(3), Rules.standard()).changes())
          .as("from " + from)
          .isEmpty();
      from = from.plusDays(1);
    }
  }

  @Test
  void a_shorter_quarantine_lets_every_other_message_of_a_chain_through() {
    for (var day : List.of(4, 8, 12, 15)) {
      reported(day, visit("Aino", day, 9));
    }
    live();

    assertThat(over("2026-05-01", "2026-05-30", quarantine(7)).changes())
        .containsExactly(new Change(Outcome.QUARANTINED, Outcome.INVITED, 1));
    assertThat(over("2026-05-01", "2026-05-30", quarantine(3)).changes())
        .containsExactly(new Change(Outcome.QUARANTINED, Outcome.INVITED, 3));
  }

  @Test
  void what_the_tried_rules_would_not_have_sent_quarantines_nobody() {
    reported(4, visit("Aino", 4, 9).aged(49));
    reported(12, visit("Aino", 12, 9).aged(50));
    live();

    assertThat(over("2026-05-01", "2026-05-30", RulesReader.read("minimum-age: 50")).changes())
        .containsExactlyInAnyOrder(
            new Change(Outcome.INVITED, Outcome.UNDER_AGE, 1),
            new Change(Outcome.QUARANTINED, Outcome.INVITED, 1));
  }

  @Test
  void messages_sent_before_the_period_close_it_for_as_long_as_the_tried_rules_say() {
    reported(4, visit("Aino", 4, 9));
    reported(20, visit("Aino", 20, 9));
    live();

    assertThat(over("2026-05-18", "2026-05-24", quarantine(30)).changes()).isEmpty();
    assertThat(over("2026-05-18", "2026-05-24", quarantine(10)).changes())
        .containsExactly(new Change(Outcome.QUARANTINED, Outcome.INVITED, 1));
  }

  @Test
  void what_has_been_refused_or_stopped_since_counts_as_it_was_then() {
    reported(4, visit("Aino", 4, 9).phone("+358401234567"));
    live();
    optOuts.optOut(sealing.fingerprint(Purpose.PHONE, "+358401234567"), SaidBy.REPLY);
    jdbc.sql("update organization.unit set rollout = 'STOPPED'").update();

    var matrix = over("2026-05-01", "2026-05-30", Rules.standard());
    assertThat(matrix.changes()).isEmpty();
    assertThat(matrix.units()).extracting(OutcomeMatrix.OfUnit::now).containsExactly(1);
  }

  @Test
  void visits_whose_phone_numbers_may_be_erased_are_not_tried() {
    var fault =
        catchThrowableOfType(
                BadInput.class, () -> over("2026-04-17", "2026-05-01", Rules.standard()))
            .faults()
            .getFirst();

    assertThat(fault).isEqualTo(Fault.of("trialFrom", "invitation.fault.erased", "18.4.2026"));
    assertThat(over("2026-04-18", "2026-05-01", Rules.standard()).total()).isZero();
  }

  private static Rules quarantine(int days) {
    return RulesReader.read("quarantine-days: " + days);
  }

  private OutcomeMatrix over(String from, String to, Rules rules) {
    clock.reset();
    return dryRun.over(LocalDate.parse(from), LocalDate.parse(to), rules);
  }

  private static GivenEncounter visit(String person, int day, int hour) {
    return GivenEncounter.at(STATION)
        .of(person)
        .startedAt(MAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)));
  }

  private void reported(int day, GivenEncounter visit) {
    reports.get(day).add(visit);
  }

  /** Night by night: what was reported is decided on, and what is due leaves at noon. */
  private void live() {
    for (int day = 1; day <= 31; day++) {
      reports.get(day).forEach(visit -> visit.insert(jdbc, sealing));
      var midnight = MAY.plus(Duration.ofDays(day + 1));
      clock.set(midnight.toString());
      invite.run();
      clock.set(midnight.plus(Duration.ofHours(10)).toString());
      dispatch.run();
    }
  }
}
