package fi.kaiku.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why something was or was not sent for one encounter: every check in order, and the end. */
record LedgerEntry(LedgerRow row, RuleSet ruleSet, List<Check> checks) {

  /** How a check came out. */
  enum Result {
    PASSED,
    STOPPED,
    NOT_REACHED
  }

  /**
   * One check.
   *
   * @param limit the number of the rule set that it was made with, as text; empty when none
   */
  record Check(Outcome reason, Result result, String limit) {

    /** The look of the result. */
    public String tag() {
      return switch (result) {
        case PASSED -> "tag--good";
        case STOPPED -> "tag--bad";
        case NOT_REACHED -> "";
      };
    }
  }

  static LedgerEntry of(LedgerRow row, RuleSet ruleSet) {
    var limits = limits(ruleSet.rules());
    var checks = new ArrayList<Check>();
    for (var reason : Outcome.values()) {
      if (reason != Outcome.INVITED) {
        checks.add(new Check(reason, result(reason, row), limits.getOrDefault(reason, "")));
      }
    }
    return new LedgerEntry(row, ruleSet, List.copyOf(checks));
  }

  /** The number behind the outcome, as text; empty when there is none. */
  public String limit() {
    return limits(ruleSet.rules()).getOrDefault(row.outcome(), "");
  }

  private static Result result(Outcome reason, LedgerRow row) {
    var order = reason.compareTo(row.outcome());
    if (order == 0) {
      return Result.STOPPED;
    }
    return order < 0 ? Result.PASSED : Result.NOT_REACHED;
  }

  private static Map<Outcome, String> limits(Rules rules) {
    return Map.of(
        Outcome.UNDER_AGE, Integer.toString(rules.minimumAge()),
        Outcome.TOO_OLD, Integer.toString(rules.oldestVisitDays()),
        Outcome.QUARANTINED, Integer.toString(rules.quarantineDays()),
        Outcome.NOT_SAMPLED, Integer.toString(rules.samplingPercent()));
  }
}
