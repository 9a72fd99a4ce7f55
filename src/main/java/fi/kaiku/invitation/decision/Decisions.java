package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounters;
import fi.kaiku.invitation.rules.RuleSets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on the encounters nobody has decided on, a batch in one transaction. */
@Service
class Decisions {

  private final Encounters encounters;
  private final RuleSets ruleSets;
  private final Planner planner;
  private final ContactQuery contacts;
  private final InvitationStore invitations;
  private final Refusals refusals;
  private final Clock clock;

  Decisions(
      Encounters encounters,
      RuleSets ruleSets,
      Planner planner,
      ContactQuery contacts,
      InvitationStore invitations,
      Refusals refusals,
      Clock clock) {
    this.encounters = encounters;
    this.ruleSets = ruleSets;
    this.planner = planner;
    this.contacts = contacts;
    this.invitations = invitations;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * Decides on some of the oldest; other nodes decide on others meanwhile.
   *
   * @return how many encounters came to which outcome; empty when nothing was left
   */
  @Transactional
  public Map<Outcome, Integer> decideSome(int limit) {
    var claimed = encounters.claimUndecided(limit);
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    if (claimed.isEmpty()) {
      return counts;
    }
    for (var verdict : planner.decide(undelivered(claimed), ruleSets.inForce(), clock.instant())) {
      counts.merge(verdict.outcome(), 1, Integer::sum);
    }
    refusals.stopFor(claimed);
    encounters.decided(claimed.stream().map(Encounter::id).toList());
    counts.merge(Outcome.INVITED, claimed.size() - total(counts), Integer::sum);
    return counts;
  }

  /** What has been sent stays a fact, whatever the source says afterwards. */
  private List<Encounter> undelivered(List<Encounter> claimed) {
    var ids = claimed.stream().map(encounter -> encounter.id().value()).toList();
    invitations.withdrawPlanned(ids);
    var settled = contacts.settled(ids);
    return claimed.stream().filter(e -> !settled.contains(e.id().value())).toList();
  }

  private static int total(Map<Outcome, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
