package fi.kaiku.insight;

import static fi.kaiku.figures.question.Dimension.AGE_BAND;
import static fi.kaiku.figures.question.Dimension.LANGUAGE;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow;
import fi.kaiku.display.GroupRow.Score;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.FunnelTable;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Headline.Parts;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told first of a place or of all of them: the counted figures in words and pictures.
 *
 * @param groups what is said beside figures by age and language
 */
public record KeyFigures(
    PerGrouping<GroupTable<Nps>> scores,
    PerGrouping<FunnelTable> funnels,
    GroupsToCome groups,
    RowTarget aim,
    Labels labels) {

  private static final List<Dimension> TOLD = List.of(SERVICE, UNIT, AGE_BAND, LANGUAGE);
  private static final Groupings GROUPINGS =
      new Groupings(
          Stream.concat(Stream.of(List.<Dimension>of()), TOLD.stream().map(List::of)).toList());

  /** The figures of a selection, judged by the targets of its services. */
  public static KeyFigures of(
      Figures figures, Selection selection, TargetQuery targets, Labels labels) {
    var both = figures.both(selection, GROUPINGS);
    var aim = RowTarget.of(targets.all(), labels.vocabulary(), both.scores().by(SERVICE));
    var groups = GroupsToCome.of(figures, selection, labels);
    return new KeyFigures(both.scores(), both.funnels(), groups, aim, labels);
  }

  Selection selection() {
    return groups.selection();
  }

  public Headline headline() {
    var nps = scores.by().total().figure();
    var rate = funnels.by().responseRate().total().figure();
    return new Headline(
        Headline.stateOf(funnels.by().steps().total().figure(), nps),
        nps == null ? null : score(nps, List.of(), List.of(), new Axis(-100)),
        nps == null ? null : Parts.of(nps, labels.numbers()),
        rate == null ? null : Share.of(rate, labels.numbers()));
  }

  public FunnelView funnel() {
    return FunnelView.of(funnels.by().steps().total().figure(), labels.numbers());
  }

  /** One table for each dimension, but none that would have one row only because of a filter. */
  public List<Breakdown> breakdowns(Set<Dimension> filtered) {
    return TOLD.stream()
        .filter(dimension -> !filtered.contains(dimension))
        .filter(dimension -> dimension != SERVICE || !filtered.contains(UNIT))
        .map(this::breakdown)
        .toList();
  }

  private Breakdown breakdown(Dimension dimension) {
    var scored = scores.by(dimension);
    var rated = funnels.by(dimension).responseRate();
    var nps = scored.figures();
    var rates = rated.figures();
    var axis = Axis.reaching(nps.values().stream().mapToDouble(one -> one.interval().low()));
    var rows =
        Stream.concat(scored.rows().stream(), rated.rows().stream())
            .map(Row::key)
            .distinct()
            .sorted(labels.vocabulary().order(List.of(dimension)))
            .map(key -> groupRow(dimension, key, axis, nps.get(key), rates.get(key)))
            .toList();
    return new Breakdown(dimension.word(), axis, rows, notes(dimension, nps.isEmpty()));
  }

  /** Without figures only the day on which they come. */
  private List<String> notes(Dimension dimension, boolean isEmpty) {
    if (dimension != AGE_BAND) {
      return List.of();
    }
    return isEmpty ? groups.days() : groups.words();
  }

  private GroupRow groupRow(
      Dimension dimension, List<String> key, Axis axis, @Nullable Nps nps, @Nullable Rate rate) {
    return new GroupRow(
        labels.of(dimension, key.getFirst()),
        nps == null ? null : score(nps, List.of(dimension), key, axis),
        rate == null ? null : Share.of(rate, labels.numbers()));
  }

  private Score score(Nps nps, List<Dimension> by, List<String> key, Axis axis) {
    return Score.of(
        nps, aim.of(by, key, selection().period()).orElse(null), axis, labels.numbers());
  }
}
