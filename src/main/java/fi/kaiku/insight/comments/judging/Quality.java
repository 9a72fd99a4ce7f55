package fi.kaiku.insight.comments.judging;

import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;

/**
 * How well a theme is read: each with its 95 % interval (Wilson), and empty while nothing is known.
 *
 * @param right of the comments in which it was read, those that do speak of it
 * @param missed of the comments in which it was not read, those that speak of it after all
 * @param judged how many of both were judged in this county
 */
public record Quality(Theme theme, Rate right, Rate missed, int judged) {

  public static final Rate NOTHING = new Rate(0, 0);

  /** The same with more that was found elsewhere. */
  Quality and(Quality other) {
    return new Quality(
        theme, together(right, other.right), together(missed, other.missed), judged + other.judged);
  }

  private static Rate together(Rate one, Rate other) {
    return new Rate(one.part() + other.part(), one.whole() + other.whole());
  }
}
