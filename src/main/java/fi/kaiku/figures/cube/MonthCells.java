package fi.kaiku.figures.cube;

import java.time.YearMonth;
import java.util.Arrays;

/**
 * What is counted of one unit in one month, day by day. A cell stands for one answer or encounter:
 * {@value Counted#VALUES} × the place of its background + its value.
 */
public final class MonthCells {

  private final YearMonth month;
  private final int[] cells;
  private final int[] ends;

  private MonthCells(YearMonth month, int[] cells, int[] ends) {
    this.month = month;
    this.cells = cells;
    this.ends = ends;
  }

  static MonthCells empty(YearMonth month) {
    return new MonthCells(month, new int[0], new int[month.lengthOfMonth()]);
  }

  public YearMonth month() {
    return month;
  }

  /** How many things happened in the month. */
  public int size() {
    return cells.length;
  }

  public int cell(int place) {
    return cells[place];
  }

  /** Where the cells of a day of the month begin, from 1; those of the day after the last end. */
  public int from(int day) {
    return day == 1 ? 0 : ends[day - 2];
  }

  /** The last day of the month on which anything happened; 0 when nothing did. */
  int lastDay() {
    var day = ends.length;
    while (day > 0 && from(day + 1) == from(day)) {
      day--;
    }
    return day;
  }

  /** The month with other cells on some days; {@code null} leaves a day as it is. */
  MonthCells with(int[][] days) {
    var total = 0;
    for (int day = 1; day <= ends.length; day++) {
      total += days[day - 1] == null ? from(day + 1) - from(day) : days[day - 1].length;
    }
    var all = new int[total];
    var until = new int[ends.length];
    var end = 0;
    for (int day = 1; day <= ends.length; day++) {
      var some = days[day - 1];
      var these = some == null ? Arrays.copyOfRange(cells, from(day), from(day + 1)) : some;
      System.arraycopy(these, 0, all, end, these.length);
      end += these.length;
      until[day - 1] = end;
    }
    return new MonthCells(month, all, until);
  }
}
