package fi.kaiku.invitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What the form for changing rules sends.
 *
 * @param rules YAML
 * @param from the day that they take effect
 * @param trialFrom first day of visits for a dry run
 * @param trialTo last day of visits for a dry run
 */
record RulesForm(
    @Nullable String rules,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
    @Nullable String note,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate trialFrom,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate trialTo) {

  private static final int USUAL_DAYS = 7;

  /** What was sent, with something sensible where nothing was. */
  RulesForm completed(Rules current, LocalDate today) {
    var to = trialTo == null ? today.minusDays(1) : trialTo;
    return new RulesForm(
        rules == null ? RuleWords.yaml(current) : rules,
        from == null ? today : from,
        note == null ? "" : note.strip(),
        trialFrom == null ? to.minusDays(USUAL_DAYS - 1) : trialFrom,
        to);
  }
}
