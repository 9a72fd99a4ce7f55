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
import fi.kaiku.insight.CommentsQuery.Comment;
import fi.kaiku.insight.Headline.Parts;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is told first of a place or of all of them: the counted figures in words and pictures. */
public record KeyFigures(
    PerGrouping<GroupTable<Nps>> scores,
    PerGrouping<FunnelTable> funnels,
    RowTarget aim,
    Selection selection,
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
    return new KeyFigures(both.scores(), both.funnels(), aim, selection, labels);
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

  /** The units whose figures are shown, so that their comments may be. */
  List<String> shownUnits() {
    return scores.by(UNIT).shown().stream().map(row -> row.key().getFirst()).toList();
  }

  /**
   * A comment in its row.
   *
   * @param ages scores of the units that comments are about, by age
   */
  CommentRow row(Comment comment, GroupTable<Nps> ages) {
    var shown = ages.figures().containsKey(List.of(comment.unit(), comment.ageBand()));
    var known = shown && !comment.ageBand().equals(Dimension.UNKNOWN);
    return new CommentRow(
        comment.text().value(),
        comment.language(),
        comment.score(),
        labels.of(UNIT, comment.unit()),
        labels.of(SERVICE, comment.service()),
        known ? labels.of(AGE_BAND, comment.ageBand()) : null,
        labels.numbers().month(comment.month()));
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
    return new Breakdown(dimension.word(), axis, rows);
  }

  private GroupRow groupRow(
      Dimension dimension, List<String> key, Axis axis, @Nullable Nps nps, @Nullable Rate rate) {
    return new GroupRow(
        labels.of(dimension, key.getFirst()),
        nps == null ? null : score(nps, List.of(dimension), key, axis),
        rate == null ? null : Share.of(rate, labels.numbers()));
  }

  private Score score(Nps nps, List<Dimension> by, List<String> key, Axis axis) {
    return Score.of(nps, aim.of(by, key, selection.period()).orElse(null), axis, labels.numbers());
  }
}
