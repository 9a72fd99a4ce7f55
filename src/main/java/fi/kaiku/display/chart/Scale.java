package fi.kaiku.display.chart;

/** How values lie between the ends of an axis. */
public record Scale(Kind kind, double low, double high) {

  /** Whether equal steps or equal ratios are equally wide. */
  public enum Kind {
    EVEN,
    LOGARITHMIC
  }

  public static Scale even(double low, double high) {
    return new Scale(Kind.EVEN, low, high);
  }

  /** For values above 0. */
  public static Scale logarithmic(double low, double high) {
    return new Scale(Kind.LOGARITHMIC, low, high);
  }

  /** How far along the axis a value lies: 0 at its low end, 1 at its high one, others beyond. */
  double share(double value) {
    return switch (kind) {
      case EVEN -> (value - low) / (high - low);
      case LOGARITHMIC -> Math.log(value / low) / Math.log(high / low);
    };
  }
}
