package fi.kaiku.figures.disclosure;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.TimeBucket;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Years in a row, of which those that a period cuts are told by the month, and months that it cuts
 * by the day.
 */
public final class TimeAxis {

  /** What a point of the axis is. */
  private enum Span {
    YEAR,
    MONTH,
    DAY
  }

  /** In place of a point, for a month that has one for each day. */
  public static final int BY_DAY = -1;

  private static final int MONTHS = 12;

  private final Period asked;
  private final Known known;
  private final Set<YearMonth> fine;
  private final Set<Integer> split;
  private final LocalDate[] starts;
  private final LocalDate end;
  private final int[] firsts;

  /** So many months, from the first, may have anything. */
  private final int told;

  private final int[] months;

  private TimeAxis(Period asked, Known known, Set<LocalDate> cuts) {
    this.asked = asked;
    this.known = known;
    this.fine = new HashSet<>();
    this.split = new HashSet<>(Set.of(known.openYear)); // its end depends on its months
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
    for (var day = LocalDate.of(firstYear(), 1, 1); day.isBefore(end); day = next(day)) {
      points.add(day);
    }
    this.starts = points.toArray(LocalDate[]::new);
    this.firsts = firsts();
    this.told =
        Math.clamp(1 + ChronoUnit.MONTHS.between(starts[0], known.lastDay), 0, firsts.length);
    this.months = points();
  }

  /**
   * What is known besides the period. A cut after the last day needs no days of its own, because
   * nothing lies behind it.
   *
   * @param firstYear of which there is anything
   * @param lastDay of which there is anything
   * @param openYear the one that has not ended yet
   */
  public record Known(int firstYear, LocalDate lastDay, int openYear) {}

  /** The axis for a period and the buckets that it is told in. */
  public static TimeAxis of(Period asked, List<Dimension> times, Known known) {
    var cuts =
        TimeBucket.of(asked, times).stream()
            .map(TimeBucket::period)
            .flatMap(bucket -> Stream.of(bucket.from(), bucket.to().plusDays(1)))
            .filter(cut -> !cut.isAfter(known.lastDay))
            .collect(Collectors.toSet());
    return new TimeAxis(asked, known, cuts);
  }

  /** The period that was asked about; the axis begins before it. */
  Period asked() {
    return asked;
  }

  int openYear() {
    return known.openYear;
  }

  public int size() {
    return starts.length;
  }

  /** The year that it begins with. */
  int firstYear() {
    return Math.min(known.firstYear, asked.from().getYear());
  }

  /** The place of the stretch that begins on this day; the end when nothing lies behind it. */
  public int at(LocalDate day) {
    if (!day.isBefore(end) || day.isAfter(known.lastDay)) {
      return starts.length;
    }
    var month = (day.getYear() - starts[0].getYear()) * MONTHS + day.getMonthValue() - 1;
    var place = month < 0 ? -1 : firsts[month] + day.getDayOfMonth() - 1;
    if (place < 0 || place >= starts.length || !starts[place].equals(day)) {
      throw new IllegalArgumentException("no stretch begins on " + day);
    }
    return place;
  }

  /** Whether a year is part of it. */
  public boolean holds(int year) {
    return year >= starts[0].getYear() && year < end.getYear();
  }

  /** The place of the stretch that a month begins; month 13 is the first of the next year. */
  public int at(int year, int month) {
    var place = (year - starts[0].getYear()) * MONTHS + month - 1;
    return place < told ? firsts[place] : starts.length;
  }

  /** Whether a year is told as a whole. */
  public boolean isOnePoint(int year) {
    return point(year, 1) != BY_DAY && point(year, 1) == point(year, MONTHS);
  }

  /** The place of the stretch that a whole month lies in; {@link #BY_DAY} when it is cut. */
  public int point(int year, int month) {
    return months[(year - starts[0].getYear()) * MONTHS + month - 1];
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
