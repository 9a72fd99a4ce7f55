package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
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
  private final DecisionStore decisions;
  private final Withdrawals withdrawals;
  private final Clock clock;

  Decisions(
      Encounters encounters,
      RuleSets ruleSets,
      Planner planner,
      ContactQuery contacts,
      InvitationStore invitations,
      DecisionStore decisions,
      Withdrawals withdrawals,
      Clock clock) {
    this.encounters = encounters;
    this.ruleSets = ruleSets;
    this.planner = planner;
    this.contacts = contacts;
    this.invitations = invitations;
    this.decisions = decisions;
    this.withdrawals = withdrawals;
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
    stopFor(claimed, Encounter::deceased, Outcome.DECEASED);
    stopFor(claimed, Encounter::nonDisclosure, Outcome.NON_DISCLOSURE);
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

  /** A report that protects somebody stops every unsent message to them, whatever it is about. */
  private void stopFor(List<Encounter> claimed, Predicate<Encounter> flag, Outcome reason) {
    var people =
        claimed.stream().filter(flag).map(Deliberation::person).filter(Objects::nonNull).toList();
    if (!people.isEmpty()) {
      Collection<UUID> unsent = new ArrayList<>(contacts.unsentTo(people, clock.instant()));
      decisions.withdrawn(withdrawals.withdraw(unsent), reason);
    }
  }

  private static int total(Map<Outcome, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
