package fi.kaiku.figures.cube;

import fi.kaiku.figures.cube.UnitCells.Spot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts days into the months of units; in their order, so that each month is written once. */
final class MonthEditor {

  private final Map<Spot, UnitCells> units;
  private final CellBackgrounds backgrounds;
  private final List<MonthCells> written = new ArrayList<>();
  private @Nullable Spot spot;
  private @Nullable YearMonth month;
  private int[][] days = new int[0][];

  MonthEditor(Map<Spot, UnitCells> units, CellBackgrounds backgrounds) {
    this.units = units;
    this.backgrounds = backgrounds;
  }

  /** The cells of a day, as they are in the daily figures. */
  void put(Spot where, LocalDate day, Long[] cells) {
    if (!where.equals(spot)) {
      finish();
      spot = where;
    }
    var in = YearMonth.from(day);
    if (!in.equals(month)) {
      writeMonth();
      month = in;
      days = new int[in.lengthOfMonth()][];
    }
    var packed = new int[cells.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = backgrounds.packed(cells[i]);
    }
    days[day.getDayOfMonth() - 1] = packed;
  }

  /** Writes the last unit. */
  void finish() {
    writeMonth();
    if (spot != null) {
      units.put(spot, unit(spot).with(written));
      written.clear();
      spot = null;
    }
  }

  private void writeMonth() {
    if (spot != null && month != null) {
      written.add(unit(spot).in(month).with(days));
      month = null;
    }
  }

  private UnitCells unit(Spot where) {
    var known = units.get(where);
    return known == null ? new UnitCells(where, List.of()) : known;
  }
}
