package fi.kaiku.insight;

import fi.kaiku.access.Reach;
import java.util.List;

/**
 * Where the cells of a shape are read from: sums of one grain, or the daily cells when no grain
 * tells that much.
 *
 * @param number of {@code insight.grain}; below 0 for the daily cells
 */
record Grain(int number) {

  private static final Grain DAILY = new Grain(-1);
  private static final List<Dimension> BITS =
      List.of(
          Dimension.KIND,
          Dimension.PROFESSION,
          Dimension.LANGUAGE,
          Dimension.AGE_BAND,
          Dimension.VERSION);
  private static final int BY_UNIT = 32;
  private static final int BY_DAY = 64;
  private static final int BY_YEAR = 128;
  private static final int EVERY_BACKGROUND = 31;
  private static final int MOST_BACKGROUNDS = 2;

  /** What a point of the axis is. */
  enum Span {
    YEAR,
    MONTH,
    DAY
  }

  static Grain of(Shape shape, Reach reach, Span span) {
    var byUnit = shape.place() != Place.COUNTY || reach instanceof Reach.Units;
    var told = shape.backgrounds().stream().filter(BITS::contains).toList();
    var kept = told.size();
    var bits = told.stream().mapToInt(Grain::bit).sum();
    return switch (span) {
      case YEAR, MONTH -> {
        var number = (byUnit ? BY_UNIT : 0) + (span == Span.YEAR ? BY_YEAR : 0);
        if (kept <= MOST_BACKGROUNDS) {
          yield new Grain(number + bits);
        }
        yield byUnit ? DAILY : new Grain(number + EVERY_BACKGROUND);
      }
      case DAY -> {
        if (byUnit) {
          yield kept == 0 ? new Grain(BY_UNIT + BY_DAY) : DAILY;
        }
        yield kept <= MOST_BACKGROUNDS ? new Grain(bits + BY_DAY) : DAILY;
      }
    };
  }

  boolean isDaily() {
    return number < 0;
  }

  private static int bit(Dimension background) {
    return 1 << BITS.indexOf(background);
  }
}
