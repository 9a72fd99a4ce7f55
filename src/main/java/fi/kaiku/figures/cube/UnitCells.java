package fi.kaiku.figures.cube;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What is counted of one unit, year by year from the first; never without a year. */
public record UnitCells(Spot spot, List<YearCells> years) {

  /** A unit in its service; one that changed its service is told of each by itself. */
  public record Spot(UUID unit, UUID service) {}

  /** The unit with other months in place of its own, or besides. */
  UnitCells with(List<MonthCells> others) {
    var all = new TreeMap<Integer, YearCells>();
    years.forEach(year -> all.put(year.year(), year));
    others.stream()
        .collect(groupingBy(month -> month.month().getYear()))
        .forEach(
            (year, months) ->
                all.put(year, all.getOrDefault(year, YearCells.empty(year)).with(months)));
    return new UnitCells(spot, List.copyOf(all.values()));
  }

  /** The last day on which anything happened. */
  Optional<LocalDate> lastDay() {
    return years.reversed().stream().flatMap(year -> year.lastDay().stream()).findFirst();
  }

  MonthCells in(YearMonth month) {
    return years.stream()
        .filter(year -> year.year() == month.getYear())
        .findFirst()
        .orElseGet(() -> YearCells.empty(month.getYear()))
        .month(month.getMonthValue());
  }
}
