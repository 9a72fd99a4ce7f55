package fi.kaiku.statistics;

import java.util.Optional;

/** A part of a whole, such as those who answered among those who were asked. */
public record Rate(long part, long whole) implements Figure<Rate> {

  public Rate {
    if (part < 0 || whole < part) {
      throw new IllegalArgumentException(part + " of " + whole + " is no rate");
    }
  }

  /** Whether there is nothing to take a part of. */
  public boolean isEmpty() {
    return whole == 0;
  }

  /**
   * In per cent, 0…100, unrounded.
   *
   * @throws IllegalStateException of nothing
   */
  @Override
  public double value() {
    return 100.0 * part / someWhole();
  }

  /**
   * The 95 % interval in per cent, 0…100, unrounded: Wilson's score interval without continuity
   * correction.
   *
   * @throws IllegalStateException of nothing
   * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927, Probable inference,
   *     the law of succession, and statistical inference</a>
   */
  @Override
  public Interval interval() {
    double n = someWhole();
    var z = Interval.STANDARD_ERRORS;
    var p = part / n;
    var middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    var error = Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return Interval.around(middle, error).times(100).within(0, 100);
  }

  @Override
  public long n() {
    return whole;
  }

  @Override
  public Comparison minus(Rate other) {
    return Comparison.of(this, other);
  }

  /** The rate of everybody but these; none when they are all, or more than all. */
  public Optional<Rate> without(Rate these) {
    var otherPart = part - these.part;
    var otherWhole = whole - these.whole;
    return otherPart < 0 || otherWhole <= 0 || otherWhole < otherPart
        ? Optional.empty()
        : Optional.of(new Rate(otherPart, otherWhole));
  }

  private long someWhole() {
    if (isEmpty()) {
      throw new IllegalStateException("a part of nothing is no rate");
    }
    return whole;
  }
}
