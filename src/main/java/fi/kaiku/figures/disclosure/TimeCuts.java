package fi.kaiku.figures.disclosure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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
final class TimeCuts {

  /** Thirds of a year, then quarters, then the other months. */
  private static final List<Integer> MONTHS = List.of(5, 9, 4, 7, 10, 2, 3, 6, 8, 11, 12);

  private final TimeAxis axis;
  private final int smallest;
  private final long[] upTo;
  private final Map<Integer, Integer> yearPieces = new HashMap<>();
  private final Map<YearMonth, Integer> monthPieces = new HashMap<>();

  TimeCuts(TimeAxis axis, int smallest, LongStream counts) {
    var all = counts.toArray();
    this.axis = axis;
    this.smallest = smallest;
    this.upTo = new long[all.length + 1];
    for (int i = 0; i < all.length; i++) {
      upTo[i + 1] = upTo[i] + all[i];
    }
  }

  /** The people from one place of the axis up to another. */
  long count(int from, int before) {
    return upTo[before] - upTo[from];
  }

  /** Whether a period may begin on that day, and so another end before it. */
  boolean isCut(LocalDate day) {
    var year = day.getYear();
    var at = axis.at(day);
    if (day.getDayOfYear() == 1 || count(axis.at(year, 1), at) == 0) {
      return betweenYears(year);
    }
    if (count(at, axis.at(year + 1, 1)) == 0) {
      return betweenYears(year + 1);
    }
    return day.getDayOfMonth() == 1
        ? has(yearPieces(year), day.getMonthValue())
        : withinMonth(day, at);
  }

  private boolean withinMonth(LocalDate day, int at) {
    var month = day.withDayOfMonth(1);
    var next = month.plusMonths(1);
    if (count(axis.at(month), at) == 0) {
      return isCut(month);
    }
    if (count(at, axis.at(next)) == 0) {
      return isCut(next);
    }
    return isCut(month)
        && isCut(next)
        && has(monthPieces(YearMonth.from(day)), day.getDayOfMonth());
  }

  /** A year may be told apart from the next once the last one with anybody has enough. */
  private boolean betweenYears(int year) {
    var before = year - 1;
    while (before >= axis.firstYear() && count(axis.at(before, 1), axis.at(before + 1, 1)) == 0) {
      before--;
    }
    if (before < axis.firstYear()) {
      return true;
    }
    var begins = before == axis.openYear() ? last(yearPieces(before)) : 1;
    return isEnough(count(axis.at(before, begins), axis.at(before + 1, 1)));
  }

  private int yearPieces(int year) {
    return yearPieces.computeIfAbsent(
        year, _ -> cut(month -> axis.at(year, month), 12, MONTHS, year == axis.openYear()));
  }

  private int monthPieces(YearMonth month) {
    return monthPieces.computeIfAbsent(
        month,
        _ -> {
          var first = axis.at(month.atDay(1));
          return cut(day -> first + day - 1, month.lengthOfMonth(), mondaysFirst(month), false);
        });
  }

  /**
   * Cuts a stretch wherever both sides have enough, in the order of what is wished most.
   *
   * @param at the place on the axis where a part begins, from 1; that after the last is the end
   * @return the parts that begin a piece, a bit for each
   */
  private int cut(IntUnaryOperator at, int parts, List<Integer> wished, boolean open) {
    var cuts = 1 << 1;
    for (int part : wished) {
      var left = last(cuts & ((1 << part) - 1));
      var right = next(cuts & (-2 << part), parts + 1);
      var waits = open && right > parts;
      var here = at.applyAsInt(part);
      if (isEnough(count(at.applyAsInt(left), here))
          && (waits || isEnough(count(here, at.applyAsInt(right))))) {
        cuts |= 1 << part;
      }
    }
    return cuts;
  }

  private boolean isEnough(long people) {
    return people == 0 || people >= smallest;
  }

  private static boolean has(int pieces, int part) {
    return (pieces & (1 << part)) != 0;
  }

  private static int last(int pieces) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(pieces);
  }

  private static int next(int pieces, int otherwise) {
    return pieces == 0 ? otherwise : Integer.numberOfTrailingZeros(pieces);
  }

  private static List<Integer> mondaysFirst(YearMonth month) {
    return IntStream.rangeClosed(2, month.lengthOfMonth())
        .boxed()
        .sorted((one, other) -> Boolean.compare(isMonday(month, other), isMonday(month, one)))
        .toList();
  }

  private static boolean isMonday(YearMonth month, int day) {
    return month.atDay(day).getDayOfWeek() == DayOfWeek.MONDAY;
  }
}
