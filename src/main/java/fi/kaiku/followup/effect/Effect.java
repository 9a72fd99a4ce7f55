package fi.kaiku.followup.effect;

import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.SharesTest;

/**
 * What has become of a figure since an improvement was taken into use: a two-sample test of the
 * answers before and after, said as one of four things.
 */
public sealed interface Effect {

  /**
   * So many answers are needed on either side, or comments that could be read. With fewer even a
   * large change is seldom told: with 30, one of criticism from 40 % to 10 % in eight of ten cases.
   */
  int LEAST = 30;

  /** The figure is lower than before. */
  record Lower() implements Effect {}

  /** The figure is higher than before. */
  record Higher() implements Effect {}

  /** Chance alone explains the difference. */
  record NoDifference() implements Effect {}

  /**
   * Nothing is said.
   *
   * @param before how many more are needed of the time before, from 0
   * @param after how many more are needed of the time since
   */
  record TooFew(long before, long after) implements Effect {}

  /**
   * Of the share of comments that criticise a theme.
   *
   * @param before none of none when it is not told, because there are too few
   * @param misreading see {@link SharesTest#of}
   */
  static Effect ofCriticism(Rate before, Rate after, double misreading) {
    if (areFew(before.whole(), after.whole())) {
      return few(before.whole(), after.whole());
    }
    var test = SharesTest.of(after, before, misreading);
    if (test.p() >= SharesTest.LEVEL) {
      return new NoDifference();
    }
    return test.difference() < 0 ? new Lower() : new Higher();
  }

  /**
   * Of the Net Promoter Score.
   *
   * @param before nobody when it is not told, because there are too few
   */
  static Effect ofScore(Nps before, Nps after) {
    if (areFew(before.n(), after.n())) {
      return few(before.n(), after.n());
    }
    return switch (after.minus(before).outcome()) {
      case BETTER -> new Higher();
      case WORSE -> new Lower();
      case CANNOT_TELL -> new NoDifference();
    };
  }

  private static boolean areFew(long before, long after) {
    return before < LEAST || after < LEAST;
  }

  private static TooFew few(long before, long after) {
    return new TooFew(Math.max(0, LEAST - before), Math.max(0, LEAST - after));
  }
}
