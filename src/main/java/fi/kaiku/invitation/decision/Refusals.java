package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.Encounters;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What a report says of the person, and not of the visit alone, stops every unsent message to them,
 * whatever it is about: that they have died, must not be found, or do not want to be asked.
 */
@Component
class Refusals {

  private final ContactQuery contacts;
  private final Encounters encounters;
  private final Withdrawals withdrawals;
  private final DecisionStore decisions;
  private final Clock clock;

  Refusals(
      ContactQuery contacts,
      Encounters encounters,
      Withdrawals withdrawals,
      DecisionStore decisions,
      Clock clock) {
    this.contacts = contacts;
    this.encounters = encounters;
    this.withdrawals = withdrawals;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Stops what the reports of these encounters forbid, in the caller's transaction. */
  void stopFor(List<Encounter> claimed) {
    stopAll(claimed, Encounter::deceased, Outcome.DECEASED);
    stopAll(claimed, Encounter::nonDisclosure, Outcome.NON_DISCLOSURE);
    stopRefused(lastNo(claimed));
  }

  private void stopRefused(Map<UUID, Instant> refused) {
    if (refused.isEmpty()) {
      return;
    }
    var unsent =
        encounters.all(unsentTo(refused.keySet())).stream()
            .filter(encounter -> !agreedLater(encounter, refused))
            .map(encounter -> encounter.id().value())
            .toList();
    withdraw(unsent, Outcome.NO_PERMISSION);
  }

  private void stopAll(List<Encounter> claimed, Predicate<Encounter> flag, Outcome reason) {
    var people =
        claimed.stream().filter(flag).map(Deliberation::person).filter(Objects::nonNull).toList();
    withdraw(unsentTo(people).stream().map(EncounterId::value).toList(), reason);
  }

  private void withdraw(List<UUID> unsent, Outcome reason) {
    if (!unsent.isEmpty()) {
      decisions.withdrawn(withdrawals.withdraw(unsent), reason);
    }
  }

  private List<EncounterId> unsentTo(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : contacts.unsentTo(people, clock.instant()).stream().map(EncounterId::new).toList();
  }

  /** For whoever has said no, the start of the last visit they said it with. */
  private static Map<UUID, Instant> lastNo(List<Encounter> claimed) {
    var refused = new HashMap<UUID, Instant>();
    for (var encounter : claimed) {
      var person = Deliberation.person(encounter);
      if (person != null && encounter.permission() == Permission.DENIED) {
        refused.merge(person, encounter.startedAt(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return refused;
  }

  /** A yes that was given later stands. */
  private static boolean agreedLater(Encounter encounter, Map<UUID, Instant> refused) {
    var person = Deliberation.person(encounter);
    var no = person == null ? null : refused.get(person);
    return no != null
        && encounter.permission() == Permission.GIVEN
        && encounter.startedAt().isAfter(no);
  }
}
