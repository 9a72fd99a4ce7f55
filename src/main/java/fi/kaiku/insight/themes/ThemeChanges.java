package fi.kaiku.insight.themes;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Period;
import fi.kaiku.insight.themes.ThemesPage.Change;
import fi.kaiku.insight.themes.ThemesPage.Changes;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What has changed since the period before, beyond chance and beyond the errors of reading. */
record ThemeChanges(Map<Theme, ThemeSaid> now, Map<Theme, ThemeSaid> before, Labels labels) {

  /** As many months as a period has, before it. */
  static Period before(Period period) {
    var last = YearMonth.from(period.from()).minusMonths(1);
    return Period.of(last).monthsUpToEnd(period.months().size());
  }

  Changes of(Period period, Map<Theme, Misreading> readings) {
    var days = labels.numbers().period(before(period));
    return now.isEmpty() || before.isEmpty()
        ? new Changes(days, false, List.of())
        : new Changes(days, true, moved(readings).stream().map(this::change).toList());
  }

  /** The largest change first. */
  List<ThemeMoved> moved(Map<Theme, Misreading> readings) {
    if (now.isEmpty() || before.isEmpty()) {
      return List.of();
    }
    var differences = new ThemeDifferences<ThemeSide>(readings);
    for (var theme : now.keySet()) {
      for (var side : Side.values()) {
        var about = new ThemeSide(theme, side);
        differences.test(about, theme, rate(now, about), rate(before, about));
      }
    }
    return inOrder(differences.found());
  }

  private List<ThemeMoved> inOrder(Map<ThemeSide, Double> found) {
    var sides = new ArrayList<>(found.keySet());
    sides.sort(
        Comparator.<ThemeSide>comparingDouble(side -> -Math.abs(found.getOrDefault(side, 0.0)))
            .thenComparing(ThemeSide::theme)
            .thenComparing(ThemeSide::side));
    return sides.stream()
        .map(
            side ->
                new ThemeMoved(
                    side.theme(), side.side().word(), rate(before, side), rate(now, side)))
        .toList();
  }

  private static Rate rate(Map<Theme, ThemeSaid> said, ThemeSide about) {
    return about.side().of(Objects.requireNonNull(said.get(about.theme())));
  }

  private Change change(ThemeMoved moved) {
    var numbers = labels.numbers();
    return new Change(
        moved.theme().word(),
        moved.side(),
        moved.isMore() ? "more" : "less",
        numbers.percent(moved.before().value()),
        numbers.percent(moved.now().value()));
  }
}
