package fi.kaiku.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The people of one group along an axis, and where it may be cut without giving few of them away.
 *
 * <p>A group is cut into pieces that each have nobody or at least the smallest group: into years
 * first, a year into thirds, quarters and months, a month that stands by itself into weeks and
 * days; each cut only where both sides have enough. What such cuts begin and end has enough, and so
 * has any difference of two such periods. The year that is still open may be cut before its end has
 * enough: then that end waits until it has.
 */
final class Course {

  /** Thirds of a year, then quarters, then the other months. */
  private static final List<Integer> MONTHS = List.of(5, 9, 4, 7, 10, 2, 3, 6, 8, 11, 12);

  private final TimeAxis axis;
  private final int smallest;
  private final long[] upTo;
  private final Map<LocalDate, NavigableSet<LocalDate>> pieces = new HashMap<>();

  Course(TimeAxis axis, int smallest, LongStream counts) {
    var all = counts.toArray();
    this.axis = axis;
    this.smallest = smallest;
    this.upTo = new long[all.length + 1];
    for (int i = 0; i < all.length; i++) {
      upTo[i + 1] = upTo[i] + all[i];
    }
  }

  /** Whether a period may begin on that day, and so another end before it. */
  boolean isCut(LocalDate day) {
    var year = day.withDayOfYear(1);
    var next = year.plusYears(1);
    if (day.equals(year) || count(year, day) == 0) {
      return betweenYears(year);
    }
    if (count(day, next) == 0) {
      return betweenYears(next);
    }
    var month = day.withDayOfMonth(1);
    return day.equals(month) ? yearPieces(year).contains(day) : withinMonth(day, month);
  }

  private boolean withinMonth(LocalDate day, LocalDate month) {
    var next = month.plusMonths(1);
    if (count(month, day) == 0) {
      return isCut(month);
    }
    if (count(day, next) == 0) {
      return isCut(next);
    }
    return isCut(month) && isCut(next) && monthPieces(month).contains(day);
  }

  /** A year may be told apart from the next once the last one with anybody has enough. */
  private boolean betweenYears(LocalDate year) {
    var before = year.minusYears(1);
    while (!before.isBefore(axis.start()) && count(before, before.plusYears(1)) == 0) {
      before = before.minusYears(1);
    }
    if (before.isBefore(axis.start())) {
      return true;
    }
    var open = before.getYear() == axis.openYear();
    var last = open ? yearPieces(before).last() : before;
    return isEnough(count(last, before.plusYears(1)));
  }

  private NavigableSet<LocalDate> yearPieces(LocalDate year) {
    var months = MONTHS.stream().map(year::withMonth).toList();
    var open = year.getYear() == axis.openYear();
    return pieces.computeIfAbsent(year, _ -> cut(year, year.plusYears(1), months, open));
  }

  private NavigableSet<LocalDate> monthPieces(LocalDate month) {
    var next = month.plusMonths(1);
    var days = month.plusDays(1).datesUntil(next).toList();
    var order = new ArrayList<>(days);
    order.sort((one, other) -> Boolean.compare(isMonday(other), isMonday(one)));
    return pieces.computeIfAbsent(month.plusDays(1), _ -> cut(month, next, order, false));
  }

  /** Cuts a stretch wherever both sides have enough, in the order of what is wished most. */
  private NavigableSet<LocalDate> cut(
      LocalDate from, LocalDate before, List<LocalDate> wished, boolean open) {
    var cuts = new TreeSet<LocalDate>(List.of(from));
    for (var day : wished) {
      var left = cuts.floor(day);
      var right = cuts.higher(day);
      var waits = open && right == null;
      var end = right == null ? before : right;
      if (isEnough(count(left, day)) && (waits || isEnough(count(day, end)))) {
        cuts.add(day);
      }
    }
    return cuts;
  }

  private boolean isEnough(long people) {
    return people == 0 || people >= smallest;
  }

  /** The people from one day up to another; both begin a stretch of the axis. */
  long count(LocalDate from, LocalDate before) {
    return upTo[axis.at(before)] - upTo[axis.at(from)];
  }

  private static boolean isMonday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.MONDAY;
  }
}
