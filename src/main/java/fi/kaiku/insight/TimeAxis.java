package fi.kaiku.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Months in a row, some of them cut into days, and where a group may be cut without giving few
 * people away.
 *
 * <p>A group is cut into stretches that each have nobody or at least the smallest group. Between
 * months it may be cut where the last month with answers has enough; between weeks of a month
 * likewise, if the rest of the month has enough too; between days of a week likewise. So the sum of
 * any period that begins and ends at such cuts, and the difference of any two, has enough as well.
 */
final class TimeAxis {

  private final Period asked;
  private final Set<YearMonth> fine;
  private final LocalDate[] starts;
  private final LocalDate end;

  /**
   * Every month up to the end of a period.
   *
   * @param fine those that are cut into days
   */
  TimeAxis(YearMonth first, Period asked, Set<YearMonth> fine) {
    this.asked = asked;
    this.fine = Set.copyOf(fine);
    var last = YearMonth.from(asked.to());
    var points = new ArrayList<LocalDate>();
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      if (fine.contains(month)) {
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(points::add);
      } else {
        points.add(month.atDay(1));
      }
    }
    this.starts = points.toArray(LocalDate[]::new);
    this.end = last.plusMonths(1).atDay(1);
  }

  /** Every month that the period touches, with so many before it, cut where its buckets need it. */
  static TimeAxis of(Period asked, List<Dimension> times, YearMonth first) {
    var fine = new HashSet<YearMonth>();
    for (var bucket : Bucket.of(asked, times)) {
      for (var cut : List.of(bucket.period().from(), bucket.period().to().plusDays(1))) {
        if (cut.getDayOfMonth() > 1) {
          fine.add(YearMonth.from(cut));
        }
      }
    }
    return new TimeAxis(first, asked, fine);
  }

  /** The period that was asked about; the axis begins before it. */
  Period asked() {
    return asked;
  }

  /** What is to be read: whole months in one go, and each run of fine ones. */
  List<Stretch> stretches() {
    var stretches = new ArrayList<Stretch>();
    var from = YearMonth.from(starts[0]);
    while (from.atDay(1).isBefore(end)) {
      var span = spanOf(from);
      var before = from;
      while (before.atDay(1).isBefore(end) && spanOf(before) == span) {
        before = before.plusMonths(1);
      }
      stretches.add(new Stretch(from.atDay(1), before.atDay(1), span));
      from = before;
    }
    return stretches;
  }

  private Grain.Span spanOf(YearMonth month) {
    return fine.contains(month) ? Grain.Span.DAY : Grain.Span.MONTH;
  }

  int size() {
    return starts.length;
  }

  LocalDate start() {
    return starts[0];
  }

  /** The place of the month or day that begins on this day, or the end. */
  int at(LocalDate day) {
    if (!day.isBefore(end)) {
      return starts.length;
    }
    var found = Arrays.binarySearch(starts, day);
    if (found < 0) {
      throw new IllegalArgumentException("no stretch begins on " + day);
    }
    return found;
  }

  /** The people of a group along the axis, added up from its start. */
  static final class Course {
    private final TimeAxis axis;
    private final long[] upTo;

    private Course(TimeAxis axis, long[] upTo) {
      this.axis = axis;
      this.upTo = upTo;
    }

    static Course of(TimeAxis axis, LongStream counts) {
      var all = counts.toArray();
      var upTo = new long[all.length + 1];
      for (int i = 0; i < all.length; i++) {
        upTo[i + 1] = upTo[i] + all[i];
      }
      return new Course(axis, upTo);
    }

    long count(LocalDate from, LocalDate before) {
      return upTo[axis.at(before)] - upTo[axis.at(from)];
    }

    long all() {
      return upTo[upTo.length - 1];
    }

    /** Whether nobody is known of before that day. */
    boolean isEmptyBefore(LocalDate day) {
      return upTo[axis.at(day)] == 0;
    }

    /** Whether a period may begin on that day, and so another end before it. */
    boolean isCut(LocalDate day, int smallest) {
      if (day.getDayOfMonth() == 1) {
        return betweenMonths(day, smallest);
      }
      var month = day.withDayOfMonth(1);
      var next = month.plusMonths(1);
      var rest = count(day, next);
      if (count(month, day) == 0) {
        return betweenMonths(month, smallest);
      }
      if (rest == 0) {
        return betweenMonths(next, smallest);
      }
      return day.getDayOfWeek() == DayOfWeek.MONDAY
          ? rest >= smallest && lastWeek(month, day) >= smallest
          : betweenDays(day, month, next, smallest);
    }

    private boolean betweenMonths(LocalDate month, int smallest) {
      var first = axis.start();
      for (var before = month.minusMonths(1);
          !before.isBefore(first);
          before = before.minusMonths(1)) {
        var count = count(before, before.plusMonths(1));
        if (count > 0) {
          return count >= smallest;
        }
      }
      return true;
    }

    /** The count of the last week with answers before a Monday, as far as it is of that month. */
    private long lastWeek(LocalDate month, LocalDate monday) {
      var before = monday;
      var count = 0L;
      while (count == 0 && before.isAfter(month)) {
        var week = later(month, before.minusWeeks(1));
        count = count(week, before);
        before = week;
      }
      return count;
    }

    private boolean betweenDays(LocalDate day, LocalDate month, LocalDate next, int smallest) {
      var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      var week = later(month, monday);
      var after = monday.plusWeeks(1).isBefore(next) ? monday.plusWeeks(1) : next;
      if (count(week, day) == 0) {
        return isCut(week, smallest);
      }
      if (count(day, after) == 0) {
        return isCut(after, smallest);
      }
      var before = day.minusDays(1);
      while (count(before, before.plusDays(1)) == 0) {
        before = before.minusDays(1);
      }
      return count(before, before.plusDays(1)) >= smallest && count(day, after) >= smallest;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
