package fi.kaiku.display;

import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.TargetVerdict;
import org.jspecify.annotations.Nullable;

/**
 * One group's figures, as a table shows them.
 *
 * @param score none when the score stays hidden, as it does when nobody answered
 * @param rate none when the rate stays hidden, as it does when nobody was asked
 */
public record GroupRow(String name, @Nullable Score score, @Nullable Share rate) {

  /** What became of the target; none without a score or a target. */
  public @Nullable TargetVerdict verdict() {
    return score == null ? null : score.verdict();
  }

  /** A score with everything that belongs beside it. */
  public record Score(
      String value,
      String interval,
      String answers,
      Whisker whisker,
      @Nullable TargetVerdict verdict,
      @Nullable Integer target) {

    public static Score of(Nps nps, @Nullable Integer target, Axis axis, Numbers numbers) {
      var interval = nps.interval();
      return new Score(
          numbers.score(nps.value()),
          numbers.scores(interval),
          numbers.whole(nps.n()),
          Whisker.of(nps, target, axis),
          target == null ? null : TargetVerdict.of(interval, target),
          target);
    }
  }

  /** A rate with its interval and what it is of. */
  public record Share(String value, String interval, String part, String whole) {

    public static Share of(Rate rate, Numbers numbers) {
      return new Share(
          numbers.percent(rate.value()),
          numbers.percents(rate.interval()),
          numbers.whole(rate.part()),
          numbers.whole(rate.whole()));
    }
  }
}
