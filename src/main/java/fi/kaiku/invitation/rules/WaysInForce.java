package fi.kaiku.invitation.rules;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.invitation.RuledWays;
import org.springframework.stereotype.Component;

@Component
class WaysInForce implements RuledWays {

  private final RuleSets ruleSets;

  WaysInForce(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  @Override
  public long servicesThatAskForReplies() {
    return ruleSets.inForce().rules().answers().replying();
  }

  @Override
  public boolean haveWordsOf(Kind kind) {
    return ruleSets.inForce().rules().kinds().byKind().containsKey(kind);
  }
}
