package fi.kaiku.insight.timeline;

import fi.kaiku.display.Labels;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.BetterWhen.Meaning;
import fi.kaiku.statistics.XmrLimits;
import fi.kaiku.statistics.XmrSignal;
import java.time.YearMonth;

/**
 * A pattern in the scores of months that chance alone seldom makes, apart from any language.
 *
 * @param from the first month that is part of it
 * @param to the last one
 */
public record SignalTold(XmrSignal signal, YearMonth from, YearMonth to, XmrLimits limits) {

  /** Whether it is for better or worse. */
  public Meaning meaning() {
    return BetterWhen.HIGHER.meaningOf(signal.movement());
  }

  /** In a sentence. */
  public String words(Labels labels) {
    var numbers = labels.numbers();
    var months =
        from.equals(to) ? numbers.month(to) : numbers.month(from) + " – " + numbers.month(to);
    return labels.sentence(
        "insight.time.signal." + signal,
        months,
        numbers.score(limits.lower()),
        numbers.score(limits.mean()),
        numbers.score(limits.upper()));
  }
}
