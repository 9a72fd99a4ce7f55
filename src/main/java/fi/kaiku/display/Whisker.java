package fi.kaiku.display;

import fi.kaiku.statistics.Figure;
import org.jspecify.annotations.Nullable;

/** A figure with its interval and its target as places along an axis: {@code 63.50%}. */
public record Whisker(
    String low, String middle, String high, String zero, @Nullable String target) {

  public static Whisker of(Figure<?> figure, @Nullable Integer target, Axis axis) {
    var interval = figure.interval();
    return new Whisker(
        axis.across(interval.low()),
        axis.across(figure.value()),
        axis.across(interval.high()),
        axis.across(0),
        target == null ? null : axis.across(target));
  }
}
