package fi.kaiku.figures.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * What is counted of a spot in one month of visits, or in a slice of it: the answers that appeared
 * in one week, the encounters of one day.
 */
public final class SliceCounts {

  static final Comparator<SliceCounts> ORDER =
      Comparator.<SliceCounts>comparingInt(counts -> counts.month)
          .thenComparingInt(counts -> counts.slice);

  private final int month;
  private final int slice;
  private final int[] cells;

  private SliceCounts(int month, int slice, int[] cells) {
    this.month = month;
    this.slice = slice;
    this.cells = cells;
  }

  /**
   * Counts as they are stored.
   *
   * @param cells {@value CountedThing#VALUES} × the place of a background + a value
   * @param counts how many of each
   */
  static SliceCounts of(LocalDate month, LocalDate slice, int[] cells, Integer[] counts) {
    var length = 0;
    for (var count : counts) {
      length += count == 1 ? 1 : 2;
    }
    var packed = new int[length];
    var end = 0;
    for (int i = 0; i < cells.length; i++) {
      if (counts[i] != 1) {
        packed[end++] = -counts[i];
      }
      packed[end++] = cells[i];
    }
    return new SliceCounts(number(YearMonth.from(month)), (int) slice.toEpochDay(), packed);
  }

  /** Months as numbers, one after the other. */
  public static int number(YearMonth month) {
    return 12 * month.getYear() + month.getMonthValue() - 1;
  }

  public int month() {
    return month;
  }

  /** The day on which the slice begins, counted from 1970. */
  public int slice() {
    return slice;
  }

  /**
   * How many things have which background and value. One thing is one number, {@value
   * CountedThing#VALUES} × the place of its background + its value; before it stands −n when there
   * are n of it.
   */
  public int length() {
    return cells.length;
  }

  public int at(int place) {
    return cells[place];
  }
}
