package fi.kaiku.attack;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is shown of the way from visit to answer, as equations over what became of visits
 * in each unit and month.
 */
final class FunnelAlgebra {

  private static final List<String> STEPS = List.of("eligible", "sent", "delivered", "answered");

  private final Map<String, String> services;
  private final Equations equations = new Equations();

  /**
   * Nothing is known yet.
   *
   * @param services the service of each unit, both in the words of the API
   */
  FunnelAlgebra(Map<String, String> services) {
    this.services = services;
  }

  void learn(List<Row> funnels) {
    for (var row : funnels) {
      if (!row.text("by").matches(".*(kind|profession|age_band|language).*")) {
        STEPS.stream().filter(row::told).forEach(step -> learn(row, step, row.number(step)));
        row.columns().stream()
            .filter(column -> column.equals(column.toUpperCase(java.util.Locale.ROOT)))
            .filter(row::told)
            .forEach(reason -> learn(row, reason, row.number(reason)));
      }
    }
  }

  /** Reasons that are told together in one row and apart in another are not the same unknown. */
  private void learn(Row row, String what, long total) {
    equations.add(cells(row, what), total);
  }

  private Set<String> cells(Row row, String what) {
    var cells = new HashSet<String>();
    for (var unit : units(row)) {
      for (var month : months(row)) {
        cells.add(unit + " " + month + " " + what);
      }
    }
    return cells;
  }

  private Set<String> units(Row row) {
    if (row.told("unit")) {
      return Set.of(row.text("unit"));
    }
    return services.keySet().stream()
        .filter(unit -> !row.told("service") || row.text("service").equals(services.get(unit)))
        .collect(toSet());
  }

  private static List<YearMonth> months(Row row) {
    if (row.told("month")) {
      return List.of(YearMonth.parse(row.text("month")));
    }
    var months = new ArrayList<YearMonth>();
    var days = row.text("period").split(" ", 2);
    var last = YearMonth.parse(days[1].substring(0, 7));
    for (var month = YearMonth.parse(days[0].substring(0, 7));
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  /** What became of visits in a unit and a month, where all equations leave one number. */
  Map<String, Long> foundOut() {
    return equations.solved();
  }
}
