package fi.kaiku.insight.units;

import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.GroupsToCome;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.RowTarget;
import fi.kaiku.insight.TargetQuery;
import fi.kaiku.statistics.Nps;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of all units together. */
@Component
class UnitsPages {

  private static final Groupings GROUPINGS =
      new Groupings(List.of(List.of(), List.of(UNIT), List.of(SERVICE)));

  private final Figures figures;
  private final TargetQuery targets;

  UnitsPages(Figures figures, TargetQuery targets) {
    this.figures = figures;
    this.targets = targets;
  }

  UnitsPage of(Map<String, List<String>> parameters, Reader reader) {
    var request =
        new FilterRequest(parameters, reader)
            .offering(UnitFiguresRow.Order.PARAMETER, UnitsPage.orders());
    var asked = request.read();
    var form = request.form(asked).withoutUnits();
    var selection = ofAllUnits(asked.selection());
    var now = figures.ofThisMoment();
    var funnel = funnel(now, selection, reader.labels(), form);
    var rows = funnel.rows();
    return new UnitsPage(
        form,
        reader.numbers().period(selection.period()),
        reader.labels().about(selection.withoutChannel()),
        funnel.sentence(rows),
        funnel.chart(rows).orElse(null),
        rows.stream().sorted(UnitFiguresRow.Order.of(asked.chosen()).comparator()).toList(),
        rows.stream().filter(row -> row.row().score() == null).count(),
        funnel.isMixed(),
        funnel.standard(),
        GroupsToCome.of(now, selection, reader.labels()).days(),
        figures.smallestGroup());
  }

  private UnitsPlot funnel(Figures now, Selection selection, Labels labels, FilterForm form) {
    var counted = now.nps(selection, GROUPINGS);
    return new UnitsPlot(
        counted,
        selection,
        RowTarget.of(targets.all(), labels.vocabulary(), counted.by(SERVICE)),
        ages(now, selection, services(counted, labels.vocabulary())),
        labels,
        form);
  }

  private @Nullable AgeStandardizedUnits ages(
      Figures now, Selection selection, List<String> services) {
    return services.size() == 1
        ? AgeStandardizedUnits.of(now, selection, services.getFirst()).orElse(null)
        : null;
  }

  /** The services of which figures are told. */
  static List<String> services(PerGrouping<GroupTable<Nps>> counted, Vocabulary vocabulary) {
    return counted.by(SERVICE).shown().stream()
        .map(row -> row.key().getFirst())
        .filter(service -> vocabulary.service(service).isPresent())
        .toList();
  }

  /** A unit chosen on another page does not narrow down this one. */
  private static Selection ofAllUnits(Selection asked) {
    var only = new TreeMap<>(asked.only());
    only.remove(UNIT);
    return new Selection(asked.period(), only, asked.reach());
  }
}
