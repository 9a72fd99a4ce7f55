package fi.kaiku.invitation.trial;

import fi.kaiku.encounter.Encounters;
import fi.kaiku.invitation.decision.Briefing;
import fi.kaiku.invitation.decision.Contacts;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other rules would have done with past visits. Nothing is stored. Visits are decided on once
 * more in the order and at the moments of the real decisions, as if the other rules had begun with
 * the period: the messages they would have sent quarantine people as real ones do, and those sent
 * before do so for as long as the other rules say.
 */
@Service
public class DryRun {

  private static final int BATCH = 1_000;

  /** A visit so many days after the period may still take the place of one in it. */
  private static final int DAYS_AFTER = 7;

  private final Encounters encounters;
  private final Briefing briefing;
  private final PastDecisionQuery past;

  DryRun(Encounters encounters, Briefing briefing, PastDecisionQuery past) {
    this.encounters = encounters;
    this.briefing = briefing;
    this.past = past;
  }

  /**
   * Counts what would have come out.
   *
   * @param from first day of visits, not before the phone numbers of visits have been erased
   * @param to last day of visits
   * @throws BadInput when the period is empty or begins too early
   */
  @Transactional(readOnly = true)
  public OutcomeMatrix over(LocalDate from, LocalDate to, Rules rules) {
    refuseBadPeriod(from, to);
    var contacts = new Contacts(past.contactsBefore(from, rules.quarantineDays()));
    var trial = new Trial(rules, contacts, briefing, encounters, to);
    var batch = new ArrayList<PastDecision>(BATCH);
    past.forEach(
        from,
        to.plusDays(DAYS_AFTER),
        decision -> {
          batch.add(decision);
          if (batch.size() == BATCH) {
            trial.take(batch);
            batch.clear();
          }
        });
    trial.take(batch);
    return trial.matrix();
  }

  /**
   * Says no to a period that cannot be tried.
   *
   * @throws BadInput when it is empty or begins too early
   */
  public void refuseBadPeriod(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new BadInput(Fault.of("trialTo", "invitation.fault.period"));
    }
    var earliest = encounters.phonesKeptFrom();
    if (from.isBefore(earliest)) {
      throw new BadInput(Fault.of("trialFrom", "invitation.fault.erased", Helsinki.text(earliest)));
    }
  }
}
