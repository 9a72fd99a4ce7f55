package fi.kaiku.invitation.trial;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.Encounters;
import fi.kaiku.invitation.decision.Briefing;
import fi.kaiku.invitation.decision.Contacts;
import fi.kaiku.invitation.decision.Decision;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.rules.Rules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One dry run under way: takes decisions in the order in which they were made, and counts. */
final class Trial {

  /** A visit to be decided on once more. */
  private record Again(Encounter encounter, PastDecision then) {}

  private static final Comparator<Again> IN_ORDER =
      Comparator.comparing((Again again) -> again.then().decidedAt())
          .thenComparing(again -> again.encounter().startedAt())
          .thenComparing(again -> again.then().encounter());

  private final Rules rules;
  private final Contacts contacts;
  private final Briefing briefing;
  private final Encounters encounters;
  private final LocalDate lastCounted;
  private final OutcomeMatrix matrix = new OutcomeMatrix();
  private final Map<UUID, PastDecision> invited = new HashMap<>();

  /** A trial that counts visits until a day; later ones only take the place of others. */
  Trial(
      Rules rules,
      Contacts contacts,
      Briefing briefing,
      Encounters encounters,
      LocalDate lastCounted) {
    this.rules = rules;
    this.contacts = contacts;
    this.briefing = briefing;
    this.encounters = encounters;
    this.lastCounted = lastCounted;
  }

  void take(List<PastDecision> batch) {
    var found =
        encounters.all(batch.stream().map(then -> new EncounterId(then.encounter())).toList());
    var deliberation = briefing.forDryRun(found, rules, contacts);
    for (var again : inOrder(found, batch)) {
      var then = again.then();
      count(deliberation.consider(again.encounter(), then.decidedAt(), then.outcome()), then);
    }
  }

  OutcomeMatrix matrix() {
    return matrix;
  }

  private static List<Again> inOrder(Collection<Encounter> found, List<PastDecision> batch) {
    var decided =
        batch.stream().collect(Collectors.toMap(PastDecision::encounter, Function.identity()));
    return found.stream()
        .map(e -> new Again(e, Objects.requireNonNull(decided.get(e.id().value()))))
        .sorted(IN_ORDER)
        .toList();
  }

  private void count(Decision verdict, PastDecision then) {
    if (!then.visitOn().isAfter(lastCounted)) {
      matrix.add(then, verdict.outcome());
      if (verdict.outcome() == Outcome.INVITED) {
        invited.put(verdict.id(), then);
      }
    }
    for (var contact : verdict.superseded()) {
      var before = invited.remove(contact.encounter());
      if (before != null) {
        matrix.move(before, Outcome.INVITED, Outcome.LATER_VISIT);
      }
    }
  }
}
