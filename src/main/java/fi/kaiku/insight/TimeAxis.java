package fi.kaiku.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Years in a row, of which those that a period cuts are told by the month, and months that it cuts
 * by the day.
 */
final class TimeAxis {

  /** What a point of the axis is. */
  private enum Span {
    YEAR,
    MONTH,
    DAY
  }

  /** In place of a point, for a month that has one for each day. */
  static final int BY_DAY = -1;

  private static final int MONTHS = 12;

  private final Period asked;
  private final int openYear;
  private final Set<YearMonth> fine;
  private final Set<Integer> split;
  private final LocalDate[] starts;
  private final LocalDate end;
  private final int[] firsts;
  private final int[] months;

  private TimeAxis(Period asked, int firstYear, int openYear, Set<LocalDate> cuts) {
    this.asked = asked;
    this.openYear = openYear;
    this.fine = new HashSet<>();
    this.split = new HashSet<>(Set.of(openYear)); // its end depends on its months
    for (var cut : cuts) {
      if (cut.getDayOfYear() > 1) {
        split.add(cut.getYear());
      }
      if (cut.getDayOfMonth() > 1) {
        fine.add(YearMonth.from(cut));
      }
    }
    this.end = LocalDate.of(asked.to().getYear() + 1, 1, 1);
    var points = new ArrayList<LocalDate>();
    for (var day = LocalDate.of(firstYear, 1, 1); day.isBefore(end); day = next(day)) {
      points.add(day);
    }
    this.starts = points.toArray(LocalDate[]::new);
    this.firsts = firsts();
    this.months = points();
  }

  /**
   * The axis for a period and the buckets that it is told in.
   *
   * @param firstYear the first of which anything is known
   * @param openYear the one that has not ended yet
   */
  static TimeAxis of(Period asked, List<Dimension> times, int firstYear, int openYear) {
    var cuts = new HashSet<LocalDate>();
    for (var bucket : Bucket.of(asked, times)) {
      cuts.add(bucket.period().from());
      cuts.add(bucket.period().to().plusDays(1));
    }
    var first = Math.min(firstYear, asked.from().getYear());
    return new TimeAxis(asked, first, openYear, cuts);
  }

  /** The period that was asked about; the axis begins before it. */
  Period asked() {
    return asked;
  }

  int openYear() {
    return openYear;
  }

  int size() {
    return starts.length;
  }

  LocalDate start() {
    return starts[0];
  }

  /** The place of the stretch that begins on this day, or the end. */
  int at(LocalDate day) {
    if (!day.isBefore(end)) {
      return starts.length;
    }
    var month = (day.getYear() - starts[0].getYear()) * MONTHS + day.getMonthValue() - 1;
    var place = month < 0 ? -1 : firsts[month] + day.getDayOfMonth() - 1;
    if (place < 0 || place >= starts.length || !starts[place].equals(day)) {
      throw new IllegalArgumentException("no stretch begins on " + day);
    }
    return place;
  }

  /** Whether a month is part of it. */
  boolean holds(YearMonth month) {
    var place = placeOf(month);
    return place >= 0 && place < months.length;
  }

  /** The place of the stretch that a whole month lies in; {@link #BY_DAY} when it is cut. */
  int point(YearMonth month) {
    return months[placeOf(month)];
  }

  private int placeOf(YearMonth month) {
    return (month.getYear() - starts[0].getYear()) * MONTHS + month.getMonthValue() - 1;
  }

  /** The stretch in which each month begins. */
  private int[] firsts() {
    return allMonths().mapToInt(month -> around(month.atDay(1))).toArray();
  }

  private int[] points() {
    return allMonths()
        .mapToInt(month -> fine.contains(month) ? BY_DAY : firsts[placeOf(month)])
        .toArray();
  }

  private Stream<YearMonth> allMonths() {
    var first = YearMonth.from(starts[0]);
    return Stream.iterate(
        first, month -> month.atDay(1).isBefore(end), month -> month.plusMonths(1));
  }

  /** The place of the stretch that a day lies in. */
  int around(LocalDate day) {
    var found = Arrays.binarySearch(starts, day);
    return found >= 0 ? found : -found - 2;
  }

  private LocalDate next(LocalDate day) {
    return switch (span(day)) {
      case YEAR -> day.plusYears(1);
      case MONTH -> day.plusMonths(1);
      case DAY -> day.plusDays(1);
    };
  }

  private Span span(LocalDate day) {
    if (!split.contains(day.getYear())) {
      return Span.YEAR;
    }
    return fine.contains(YearMonth.from(day)) ? Span.DAY : Span.MONTH;
  }
}
