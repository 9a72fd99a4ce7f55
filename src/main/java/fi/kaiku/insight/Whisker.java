package fi.kaiku.insight;

import org.jspecify.annotations.Nullable;

/** A score with its interval and its target as places along an axis: {@code 63.50%}. */
record Whisker(String low, String middle, String high, String zero, @Nullable String target) {

  static Whisker of(Nps nps, @Nullable Integer target, Axis axis) {
    var interval = nps.interval();
    return new Whisker(
        axis.across(interval.low()),
        axis.across(nps.value()),
        axis.across(interval.high()),
        axis.across(0),
        target == null ? null : axis.across(target));
  }
}
