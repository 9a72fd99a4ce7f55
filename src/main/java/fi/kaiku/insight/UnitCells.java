package fi.kaiku.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** What is counted of one unit, month by month from the first. */
record UnitCells(Spot spot, List<MonthCells> months) {

  /** A unit in its service; one that changed its service is told of each by itself. */
  record Spot(UUID unit, UUID service) {}

  /** The unit with other months in place of its own, or besides. */
  UnitCells with(List<MonthCells> others) {
    var all = new TreeMap<YearMonth, MonthCells>();
    months.forEach(month -> all.put(month.month(), month));
    others.forEach(month -> all.put(month.month(), month));
    return new UnitCells(spot, List.copyOf(all.values()));
  }

  MonthCells in(YearMonth month) {
    return months.stream()
        .filter(known -> known.month().equals(month))
        .findFirst()
        .orElseGet(() -> MonthCells.empty(month));
  }
}
