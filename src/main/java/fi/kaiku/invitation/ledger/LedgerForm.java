package fi.kaiku.invitation.ledger;

import fi.kaiku.invitation.FaultsFound;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger's two forms send: a period with a unit and a reason, or an encounter's id.
 *
 * @param q the source's own id of an encounter; when given, nothing else counts
 * @param after the last line of the page before this one
 */
record LedgerForm(
    @Nullable String from,
    @Nullable String to,
    @Nullable Outcome outcome,
    @Nullable UUID unit,
    @Nullable String q,
    @Nullable LedgerPlace after) {

  private static final int USUAL_DAYS = 7;

  /** What was sent, with the last seven days where no period was. */
  LedgerForm completed(LocalDate today) {
    var last = blank(to) ? today.toString() : to;
    var first = blank(from) ? beginning(last, today).toString() : from;
    return new LedgerForm(first, last, outcome, unit, q == null ? "" : PlainText.of(q), after);
  }

  /**
   * The look that is asked for.
   *
   * @throws BadInput when a day cannot be read or the period runs backwards
   */
  LedgerFilter filter() {
    var found = new FaultsFound();
    var first = found.read(() -> day("from", from));
    var last = found.read(() -> day("to", to));
    found.refuse();
    if (last.orElseThrow().isBefore(first.orElseThrow())) {
      throw new BadInput(Fault.of("to", "invitation.fault.period"));
    }
    return new LedgerFilter(
        first.orElseThrow(), last.orElseThrow(), outcome, unit, q == null ? "" : q, after);
  }

  private static LocalDate beginning(@Nullable String last, LocalDate today) {
    try {
      return day("to", last).minusDays(USUAL_DAYS - 1L);
    } catch (BadInput e) {
      return today.minusDays(USUAL_DAYS - 1L);
    }
  }

  private static LocalDate day(String field, @Nullable String text) {
    try {
      return LocalDate.parse(text == null ? "" : text.strip());
    } catch (DateTimeParseException e) {
      throw new BadInput(Fault.of(field, "invitation.fault.day"));
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
