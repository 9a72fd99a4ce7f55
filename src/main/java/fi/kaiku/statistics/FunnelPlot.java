package fi.kaiku.statistics;

/**
 * How far the scores of units may lie from the score of all of them by chance alone: the fewer
 * answers a unit has, the further. Tells units that deserve a look from units that happen to come
 * first or last.
 *
 * @param whole the answers of all units
 * @see <a href="https://doi.org/10.1002/sim.1970">Spiegelhalter 2005, Funnel plots for comparing
 *     institutional performance, Statistics in Medicine 24, 1185–1202</a>
 */
public record FunnelPlot(Nps whole) {

  /** The 99.9 % point of the normal distribution: two in a thousand lie outside by chance. */
  private static final double FAR = 3.090232306167813;

  /** How sure the limits are. */
  public enum Limit {
    /** One unit in twenty lies outside by chance. */
    OF_95(Interval.STANDARD_ERRORS),
    /** One in five hundred. */
    OF_998(FAR);

    private final double standardErrors;

    Limit(double standardErrors) {
      this.standardErrors = standardErrors;
    }
  }

  /** Where a unit lies. */
  public enum Place {
    FAR_ABOVE,
    ABOVE,
    INSIDE,
    BELOW,
    FAR_BELOW
  }

  /** The score of all, about which the funnel lies. */
  public double middle() {
    return whole.value();
  }

  /**
   * The limits for so many answers, on −100…100 and cut there.
   *
   * @param answers at least one
   */
  public Interval limits(double answers, Limit limit) {
    double all = whole.n();
    var ofOneAnswer = whole.standardError() * Math.sqrt(all);
    var half = limit.standardErrors * ofOneAnswer / Math.sqrt(answers);
    return new Interval(middle() - half, middle() + half).within(-100, 100);
  }

  /** On a limit is inside it. */
  public Place placeOf(Nps unit) {
    var value = unit.value();
    double answers = unit.n();
    var near = limits(answers, Limit.OF_95);
    var far = limits(answers, Limit.OF_998);
    if (value > near.high()) {
      return value > far.high() ? Place.FAR_ABOVE : Place.ABOVE;
    }
    if (value < near.low()) {
      return value < far.low() ? Place.FAR_BELOW : Place.BELOW;
    }
    return Place.INSIDE;
  }
}
