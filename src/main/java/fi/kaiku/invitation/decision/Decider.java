package fi.kaiku.invitation.decision;

import static fi.kaiku.encounter.Encounter.PhoneState;
import static fi.kaiku.encounter.Encounter.Status;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.invitation.rules.Rules;
import java.time.YearMonth;

/** Invited, or the first reason in the order of {@link Outcome} that holds. A pure function. */
record Decider(Rules rules) {

  Outcome decide(DecisionFacts facts) {
    for (var outcome : Outcome.values()) {
      if (facts.toldEarlier(outcome).orElseGet(() -> holds(outcome, facts))) {
        return outcome;
      }
    }
    throw new IllegalStateException("the last outcome always holds");
  }

  private boolean holds(Outcome outcome, DecisionFacts facts) {
    var encounter = facts.encounter();
    return switch (outcome) {
      case NOT_FINISHED ->
          encounter.status() == Status.PLANNED || encounter.status() == Status.IN_PROGRESS;
      case CANCELLED ->
          encounter.status() == Status.CANCELLED || encounter.status() == Status.NO_SHOW;
      case UNDER_AGE -> isUnderAge(encounter);
      case UNKNOWN_UNIT -> facts.unit() == null;
      case UNIT_NOT_LIVE -> facts.unit() != null && !facts.unit().isLiveOn(facts.visitOn());
      case SENSITIVE_SERVICE -> facts.isSensitive();
      case UNKNOWN_SERVICE -> facts.serviceUnknown();
      case DECEASED -> encounter.deceased();
      case NON_DISCLOSURE -> encounter.nonDisclosure();
      case NO_PERMISSION -> !rules.permits(encounter.permission());
      case OPTED_OUT -> facts.optedOut();
      case NO_PHONE -> hasNoPhone(encounter);
      case SEVERAL_PHONES -> encounter.phoneState() == PhoneState.SEVERAL;
      case NOT_MOBILE -> encounter.phoneState() == PhoneState.NOT_MOBILE;
      case TOO_OLD -> isTooOld(facts);
      case LATER_VISIT -> facts.laterVisitAsked();
      case QUARANTINED -> facts.quarantinedUntil() != null;
      case NOT_SAMPLED -> facts.sample() >= rules.samplingPercent();
      case SENDING_STOPPED -> facts.sendingStopped();
      case INVITED -> true;
    };
  }

  /** Whose age is not known cannot be taken for an adult. */
  private boolean isUnderAge(Encounter encounter) {
    var age = encounter.age();
    return rules.minimumAge() > 0 && (age == null || age < rules.minimumAge());
  }

  /** Also when the links about the month of the visit close before anybody could answer. */
  private boolean isTooOld(DecisionFacts facts) {
    var linksCloseOn = rules.linksCloseOn(YearMonth.from(facts.visitOn()));
    return facts.visitOn().plusDays(rules.oldestVisitDays()).isBefore(facts.today())
        || !facts.sendOn().isBefore(linksCloseOn);
  }

  private static boolean hasNoPhone(Encounter encounter) {
    return switch (encounter.phoneState()) {
      case NONE, ERASED -> true;
      case MOBILE -> encounter.phoneKey() == null || encounter.phoneSealed() == null;
      case SEVERAL, NOT_MOBILE -> false;
    };
  }
}
