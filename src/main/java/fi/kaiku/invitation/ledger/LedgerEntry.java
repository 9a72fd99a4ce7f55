package fi.kaiku.invitation.ledger;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.rules.RuleSet;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.platform.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why something was or was not sent for one encounter: every check in order, and the end.
 *
 * @param encounter what the source said; of the number only whether there is one
 */
record LedgerEntry(LedgerRow row, Encounter encounter, RuleSet ruleSet, List<Check> checks) {

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

  static LedgerEntry of(LedgerRow row, Encounter encounter, RuleSet ruleSet) {
    var limits = limits(ruleSet.rules());
    var checks = new ArrayList<Check>();
    for (var reason : Outcome.values()) {
      if (reason != Outcome.INVITED) {
        checks.add(new Check(reason, result(reason, row), limits.getOrDefault(reason, "")));
      }
    }
    return new LedgerEntry(row, encounter, ruleSet, List.copyOf(checks));
  }

  /** The number behind the outcome, as text; empty when there is none. */
  public String limit() {
    return limits(ruleSet.rules()).getOrDefault(row.outcome(), "");
  }

  /** The mother tongue in the reader's language; empty when the source did not say. */
  public String motherTongue(Language reader) {
    return language(encounter.motherTongue(), reader);
  }

  /** The contact language in the reader's language; empty when the source did not say. */
  public String contactLanguage(Language reader) {
    return language(encounter.contactLanguage(), reader);
  }

  /** Codes that are no language (98 and 99 are "other" and "unknown") have no letters. */
  private static String language(String code, Language reader) {
    return Character.isLetter(code.isEmpty() ? '9' : code.charAt(0))
        ? Locale.forLanguageTag(code).getDisplayLanguage(reader.locale())
        : "";
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
