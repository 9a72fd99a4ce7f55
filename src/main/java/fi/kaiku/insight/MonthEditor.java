package fi.kaiku.insight;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts days into months; all days of a month in a row, so that each is written once. */
final class MonthEditor {

  private final Map<MonthCells.Key, MonthCells> months;
  private final Backgrounds backgrounds;
  private MonthCells.@Nullable Key key;
  private int[][] days = new int[0][];

  MonthEditor(Map<MonthCells.Key, MonthCells> months, Backgrounds backgrounds) {
    this.months = months;
    this.backgrounds = backgrounds;
  }

  /** The cells of a day, as they are in the daily figures. */
  void put(MonthCells.Key month, int day, Long[] cells) {
    if (!month.equals(key)) {
      finish();
      key = month;
      days = new int[month.month().lengthOfMonth()][];
    }
    var packed = new int[cells.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = backgrounds.packed(cells[i]);
    }
    days[day - 1] = packed;
  }

  /** Writes the last month. */
  void finish() {
    if (key != null) {
      var month = months.get(key);
      months.put(key, (month == null ? MonthCells.empty(key) : month).with(days));
      key = null;
    }
  }
}
