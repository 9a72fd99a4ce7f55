package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounters;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other rules would have done with past encounters. Nothing is stored. Each encounter is
 * decided on at the moment when it was in earnest; the messages that the other rules would have
 * sent in the period quarantine people as real ones do.
 */
@Service
class DryRun {

  private static final int LONGEST_DAYS = 366;
  private static final int BATCH = 1_000;

  private final Encounters encounters;
  private final Briefing briefing;
  private final ContactQuery contacts;
  private final PastDecisionQuery past;

  DryRun(Encounters encounters, Briefing briefing, ContactQuery contacts, PastDecisionQuery past) {
    this.encounters = encounters;
    this.briefing = briefing;
    this.contacts = contacts;
    this.past = past;
  }

  /**
   * Counts what would have come out.
   *
   * @param from first day of visits
   * @param to last day of visits, at most a year later
   * @throws BadInput when the period is empty or longer
   */
  @Transactional(readOnly = true)
  public OutcomeMatrix over(LocalDate from, LocalDate to, Rules rules) {
    var days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > LONGEST_DAYS) {
      throw new BadInput(
          Fault.of("trialFrom", "invitation.fault.period", Integer.toString(LONGEST_DAYS)));
    }
    var trial = new Trial(rules, new Contacts(contacts.closingOn(from)), briefing, past);
    var batch = new ArrayList<Encounter>(BATCH);
    encounters.forEach(
        from,
        to,
        encounter -> {
          batch.add(encounter);
          if (batch.size() == BATCH) {
            trial.take(batch);
            batch.clear();
          }
        });
    trial.take(batch);
    return trial.matrix();
  }
}
