package fi.kaiku.display;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A scale for figures. For scores it ends at 100 and starts at 0 when nothing lies below, and says
 * so beside the picture; else it is the whole scale.
 */
public record Axis(int start, int end) {

  private static final int END = 100;

  /** From its start to 100. */
  public Axis(int start) {
    this(start, END);
  }

  public static Axis reaching(DoubleStream values) {
    return new Axis(values.anyMatch(value -> value < 0) ? -END : 0);
  }

  public boolean isCut() {
    return start == 0;
  }

  /** How far along the axis, 0…1. */
  public double share(double score) {
    return (Math.clamp(score, start, end) - start) / (double) (end - start);
  }

  /** How far along a picture of any width: {@code 63.50%}. */
  String across(double score) {
    return percent(100 * share(score));
  }

  public static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
