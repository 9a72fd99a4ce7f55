package fi.kaiku.figures.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is counted of a spot in one month of visits, or in a slice of it: the answers that appeared
 * in one week, the encounters of one day.
 */
public final class SliceCounts {

  static final Comparator<SliceCounts> ORDER =
      Comparator.<SliceCounts>comparingInt(counts -> counts.month)
          .thenComparingInt(counts -> counts.slice);

  private static final int COUNT_BITS = 8;
  private static final int MOST = (1 << COUNT_BITS) - 1;
  private static final int CELLS = 1 << (Integer.SIZE - COUNT_BITS);

  private final int month;
  private final int slice;

  /**
   * A cell and how many there are of it in four bytes, as nearly all are few: more than {@value
   * #MOST} stand there several times.
   */
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
    return new SliceCounts(
        number(YearMonth.from(month)), (int) slice.toEpochDay(), packed(cells, counts));
  }

  private static int[] packed(int[] cells, Integer[] counts) {
    var packed = IntStream.builder();
    for (int place = 0; place < cells.length; place++) {
      if (cells[place] >= CELLS) {
        throw new IllegalStateException("more backgrounds than a node can hold");
      }
      for (int left = counts[place]; left > 0; left -= MOST) {
        packed.add(cells[place] << COUNT_BITS | Math.min(left, MOST));
      }
    }
    return packed.build().toArray();
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
   * Adds up how many things there are of each column. There is no condition in it, since what comes
   * next cannot be guessed.
   *
   * @param start of the columns in the sums
   * @param columns of each cell
   */
  public void addTo(int[] sums, int start, int[] columns) {
    for (var cell : cells) {
      sums[start + columns[cell >>> COUNT_BITS]] += cell & MOST;
    }
  }

  boolean isEmpty() {
    return cells.length == 0;
  }
}
