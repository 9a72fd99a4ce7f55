package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.invitation.PastDecisionQuery.PastDecision;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dry run under way: takes encounters in time order and counts. */
final class Trial {

  private final Rules rules;
  private final Contacts contacts;
  private final Briefing briefing;
  private final PastDecisionQuery past;
  private final OutcomeMatrix matrix = new OutcomeMatrix();
  private final Map<UUID, Optional<Outcome>> invited = new HashMap<>();

  Trial(Rules rules, Contacts contacts, Briefing briefing, PastDecisionQuery past) {
    this.rules = rules;
    this.contacts = contacts;
    this.briefing = briefing;
    this.past = past;
  }

  void take(List<Encounter> batch) {
    var decided = past.on(batch.stream().map(encounter -> encounter.id().value()).toList());
    var deliberation = briefing.forDryRun(batch, rules, contacts);
    for (var encounter : batch) {
      var then = decided.get(encounter.id().value());
      count(deliberation.consider(encounter, moment(encounter, then)), then);
    }
  }

  OutcomeMatrix matrix() {
    return matrix;
  }

  private void count(Verdict verdict, @Nullable PastDecision decided) {
    var then = Optional.ofNullable(decided).map(PastDecision::outcome);
    matrix.add(then, verdict.outcome());
    if (verdict.outcome() == Outcome.INVITED) {
      invited.put(verdict.id(), then);
    }
    for (var contact : verdict.superseded()) {
      var before = invited.remove(contact.encounter());
      if (before != null) {
        matrix.move(before, Outcome.INVITED, Outcome.LATER_VISIT);
      }
    }
  }

  private static Instant moment(Encounter encounter, @Nullable PastDecision then) {
    return then == null ? encounter.startedAt() : then.decidedAt();
  }
}
