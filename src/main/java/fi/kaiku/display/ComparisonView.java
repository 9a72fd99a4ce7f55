package fi.kaiku.display;

import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Comparison.Outcome;
import fi.kaiku.statistics.Figure;
import fi.kaiku.statistics.XmrSignal;

/**
 * A comparison in words.
 *
 * @param other the figure that one is compared with
 * @param difference in points, with its sign
 * @param interval of the difference
 */
public record ComparisonView(Word word, String other, String difference, String interval) {

  /** What the difference means to those who wish. */
  public enum Word {
    BETTER,
    WORSE,
    /** Neither better nor worse. */
    HIGHER,
    LOWER,
    CANNOT_TELL
  }

  public static <F extends Figure<F>> ComparisonView of(
      F one, F other, Notation scale, BetterWhen wish, Numbers numbers) {
    var comparison = one.minus(other);
    return new ComparisonView(
        word(comparison.outcome(), wish),
        scale.value(other.value(), numbers),
        scale.difference(comparison.difference(), numbers),
        scale.differences(comparison.interval(), numbers));
  }

  /** For the style of the word. */
  public String tag() {
    return switch (word) {
      case BETTER -> "tag tag--good";
      case WORSE -> "tag tag--bad";
      case CANNOT_TELL -> "tag tag--open";
      case HIGHER, LOWER -> "tag";
    };
  }

  private static Word word(Outcome outcome, BetterWhen wish) {
    return switch (outcome) {
      case CANNOT_TELL -> Word.CANNOT_TELL;
      case BETTER -> word(wish.meaningOf(XmrSignal.Movement.UP));
      case WORSE -> word(wish.meaningOf(XmrSignal.Movement.DOWN));
    };
  }

  private static Word word(BetterWhen.Meaning meaning) {
    return switch (meaning) {
      case IMPROVEMENT -> Word.BETTER;
      case CONCERN -> Word.WORSE;
      case UP -> Word.HIGHER;
      case DOWN -> Word.LOWER;
    };
  }
}
