package fi.kaiku.figures.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
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
  private final int[] counts;

  private SliceCounts(int month, int slice, int[] cells, int[] counts) {
    this.month = month;
    this.slice = slice;
    this.cells = cells;
    this.counts = counts;
  }

  /**
   * Counts as they are stored.
   *
   * @param cells {@value CountedThing#VALUES} × the place of a background + a value
   * @param counts how many of each
   */
  static SliceCounts of(LocalDate month, LocalDate slice, int[] cells, Integer[] counts) {
    return new SliceCounts(
        number(YearMonth.from(month)),
        (int) slice.toEpochDay(),
        cells,
        Arrays.stream(counts).mapToInt(Integer::intValue).toArray());
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
    for (int place = 0; place < cells.length; place++) {
      sums[start + columns[cells[place]]] += counts[place];
    }
  }

  /** How many cells there are. */
  int size() {
    return cells.length;
  }

  int cell(int place) {
    return cells[place];
  }

  int count(int place) {
    return counts[place];
  }
}
