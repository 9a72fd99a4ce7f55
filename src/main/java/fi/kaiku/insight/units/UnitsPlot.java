package fi.kaiku.insight.units;

import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Reach;
import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow;
import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.Chart;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.RowTarget;
import fi.kaiku.statistics.FunnelPlot;
import fi.kaiku.statistics.FunnelPlot.Place;
import fi.kaiku.statistics.Nps;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units of a selection as a funnel plot, in words and as rows. Small units that are told
 * together have a row and no place in the plot: each month they are others.
 *
 * @param ages none when the scores are not standardised by age
 */
record UnitsPlot(
    PerGrouping<GroupTable<Nps>> counted,
    Selection selection,
    RowTarget aim,
    @Nullable AgeStandardizedUnits ages,
    Labels labels,
    FilterForm form) {

  /** With fewer units shown there is nothing to compare. */
  private static final int FEWEST = 3;

  /** In the county's order. */
  List<UnitFiguresRow> rows() {
    return counted.by(UNIT).sorted(labels.vocabulary().order(List.of(UNIT))).rows().stream()
        .map(this::row)
        .toList();
  }

  boolean isMixed() {
    return UnitsPages.services(counted, labels.vocabulary()).size() > 1;
  }

  UnitsPage.Standard standard() {
    if (ages != null) {
      return UnitsPage.Standard.SHOWN;
    }
    if (!(selection.reach() instanceof Reach.WholeCounty)) {
      return UnitsPage.Standard.PARTIAL;
    }
    return isMixed() ? UnitsPage.Standard.MIXED : UnitsPage.Standard.UNKNOWN;
  }

  String sentence(List<UnitFiguresRow> rows) {
    var nps = counted.by().total().figure();
    if (nps == null || shown(rows).size() < FEWEST) {
      return labels.text("insight.units.few");
    }
    var above = count(rows, Place.FAR_ABOVE, Place.ABOVE);
    var below = count(rows, Place.FAR_BELOW, Place.BELOW);
    var numbers = labels.numbers();
    return above + below == 0
        ? labels.text("insight.units.none", numbers.score(nps.value()))
        : labels.text("insight.units.some", numbers.score(nps.value()), above, below);
  }

  Optional<Chart> chart(List<UnitFiguresRow> rows) {
    var shown = shown(rows);
    return shown.size() < FEWEST
        ? Optional.empty()
        : plot().map(plot -> new FunnelPlotChart(plot, shown, labels).chart());
  }

  private static List<UnitFiguresRow> shown(List<UnitFiguresRow> rows) {
    return rows.stream().filter(row -> row.place() != null).toList();
  }

  private static long count(List<UnitFiguresRow> rows, Place... places) {
    return Stream.of(places)
        .mapToLong(place -> rows.stream().filter(row -> row.place() == place).count())
        .sum();
  }

  private Optional<FunnelPlot> plot() {
    return Optional.ofNullable(counted.by().total().figure()).map(FunnelPlot::new);
  }

  private UnitFiguresRow row(Row<Nps> row) {
    var value = row.key().getFirst();
    var unit = labels.vocabulary().unit(value);
    var nps = row.figure();
    var target = aim.of(List.of(UNIT), row.key(), selection.period()).orElse(null);
    var score =
        nps == null ? null : GroupRow.Score.of(nps, target, new Axis(-100), labels.numbers());
    return new UnitFiguresRow(
        new GroupRow(labels.of(UNIT, value), score, null),
        unit.map(known -> known.service().names().in(labels.language())).orElse(""),
        nps,
        nps == null || unit.isEmpty()
            ? null
            : plot().map(plot -> plot.placeOf(Objects.requireNonNull(nps))).orElse(null),
        ages == null || unit.isEmpty() ? null : ages.row(value, labels),
        unit.map(known -> form.at("/figures/units/" + known.oid())).orElse(null));
  }
}
