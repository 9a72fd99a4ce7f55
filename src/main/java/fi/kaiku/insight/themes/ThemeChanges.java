package fi.kaiku.insight.themes;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Period;
import fi.kaiku.insight.themes.ThemesPage.Change;
import fi.kaiku.insight.themes.ThemesPage.Changes;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What has changed since the period before, beyond chance and beyond the errors of reading. */
record ThemeChanges(Map<Theme, ThemeSaid> now, Map<Theme, ThemeSaid> before, Labels labels) {

  /** As many months as a period has, before it. */
  static Period before(Period period) {
    var last = YearMonth.from(period.from()).minusMonths(1);
    return Period.of(last).monthsUpToEnd(period.months().size());
  }

  Changes of(Period period, Map<Theme, Misreading> readings) {
    var days = labels.numbers().period(before(period));
    if (now.isEmpty() || before.isEmpty()) {
      return new Changes(days, false, List.of());
    }
    var differences = new Differences<ThemeSide>(readings);
    for (var theme : now.keySet()) {
      for (var side : Side.values()) {
        var one = side.of(now.get(theme));
        var other = side.of(before.get(theme));
        differences.test(new ThemeSide(theme, side), theme, one, other);
      }
    }
    return new Changes(days, true, changes(differences.found()));
  }

  private List<Change> changes(Map<ThemeSide, Double> found) {
    var sides = new ArrayList<>(found.keySet());
    sides.sort(
        Comparator.<ThemeSide>comparingDouble(side -> -Math.abs(found.getOrDefault(side, 0.0)))
            .thenComparing(ThemeSide::theme)
            .thenComparing(ThemeSide::side));
    return sides.stream().map(side -> change(side, found.getOrDefault(side, 0.0) > 0)).toList();
  }

  private Change change(ThemeSide about, boolean isMore) {
    var numbers = labels.numbers();
    return new Change(
        about.theme().word(),
        about.side().word(),
        isMore ? "more" : "less",
        numbers.percent(about.side().of(before.get(about.theme())).value()),
        numbers.percent(about.side().of(now.get(about.theme())).value()));
  }
}
