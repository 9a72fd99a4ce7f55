package fi.kaiku.insight.overview;

import static fi.kaiku.figures.question.Dimension.MONTH;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Breakdown;
import fi.kaiku.insight.RowTarget;
import fi.kaiku.statistics.Nps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the months up to the end of the period tell.
 *
 * @param scores cut as {@link Changes#GROUPINGS}
 */
record PastMonths(
    PerGrouping<GroupTable<Nps>> scores,
    Selection selection,
    RowTarget aim,
    Labels labels,
    LocalDate today) {

  private static final int DRAWN = 12;
  private static final Set<String> PLACES = Set.of(SERVICE.word(), UNIT.word());

  /** What has changed, and which of these places cannot be judged yet. */
  Noteworthy outlook(List<Breakdown> breakdowns) {
    var places =
        breakdowns.stream().filter(breakdown -> PLACES.contains(breakdown.word())).toList();
    return Noteworthy.of(Changes.of(scores, selection, labels, today), places);
  }

  /** The months since the first that is shown. */
  MonthChart chart() {
    var months = new ArrayList<MonthChart.Month>();
    var figures = scores.by(MONTH).figures();
    var year = selection.period().monthsUpToEnd(DRAWN);
    var last = YearMonth.from(year.to());
    for (var month = YearMonth.from(year.from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      var nps = figures.get(List.of(month.toString()));
      if (nps != null || !months.isEmpty()) {
        months.add(month(month, nps));
      }
    }
    return MonthChart.of(months, labels.numbers());
  }

  private MonthChart.Month month(YearMonth month, @Nullable Nps nps) {
    var year = selection.period().monthsUpToEnd(DRAWN);
    var target = aim.of(List.of(MONTH), List.of(month.toString()), year).orElse(null);
    return new MonthChart.Month(month, nps, target);
  }
}
