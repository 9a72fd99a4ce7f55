package fi.kaiku.insight;

import static fi.kaiku.figures.question.Dimension.AGE_BAND;
import static fi.kaiku.figures.question.Dimension.LANGUAGE;
import static fi.kaiku.figures.question.Dimension.MONTH;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow;
import fi.kaiku.display.GroupRow.Score;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Cuts;
import fi.kaiku.figures.FunnelTable;
import fi.kaiku.figures.Table;
import fi.kaiku.figures.Table.Row;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.CommentsQuery.Comment;
import fi.kaiku.insight.Headline.Parts;
import fi.kaiku.insight.overview.Changes;
import fi.kaiku.insight.overview.MonthChart;
import fi.kaiku.insight.overview.Outlook;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The counted figures of the overview, put into words and pictures.
 *
 * @param past scores of the months up to the end of the period, also of each place
 */
public record OverviewFigures(
    Cuts<Table<Nps>> scores,
    Cuts<FunnelTable> funnels,
    Cuts<Table<Nps>> past,
    Aim aim,
    Words words) {

  private static final List<Dimension> TOLD = List.of(SERVICE, UNIT, AGE_BAND, LANGUAGE);
  private static final Set<String> PLACES = Set.of(SERVICE.word(), UNIT.word());
  public static final Groupings GROUPINGS =
      new Groupings(
          Stream.concat(Stream.of(List.<Dimension>of()), TOLD.stream().map(List::of)).toList());

  /** How to say it: the periods and the reader's words. */
  public record Words(Period year, Period period, Labels labels) {}

  public Numbers numbers() {
    return new Numbers(words.labels().language());
  }

  public Headline headline() {
    var nps = scores.by().total().figure();
    var rate = funnels.by().responseRate().total().figure();
    return new Headline(
        Headline.stateOf(funnels.by().steps().total().figure(), nps),
        nps == null ? null : score(nps, List.of(), List.of(), new Axis(-100)),
        nps == null ? null : Parts.of(nps, numbers()),
        rate == null ? null : Share.of(rate, numbers()));
  }

  public FunnelPicture funnel() {
    return FunnelPicture.of(funnels.by().steps().total().figure(), numbers());
  }

  /** One table for each dimension, but none that would have one row only because of a filter. */
  public List<Breakdown> breakdowns(Set<Dimension> filtered) {
    return TOLD.stream()
        .filter(dimension -> !filtered.contains(dimension))
        .filter(dimension -> dimension != SERVICE || !filtered.contains(UNIT))
        .map(this::breakdown)
        .toList();
  }

  /** What has changed, and which of these places cannot be judged yet. */
  public Outlook outlook(Selection selection, List<Breakdown> breakdowns) {
    var places =
        breakdowns.stream().filter(breakdown -> PLACES.contains(breakdown.word())).toList();
    return Outlook.of(Changes.of(past, selection, words.labels()), places);
  }

  /** The months since the first that is shown. */
  public MonthChart months() {
    var months = new ArrayList<MonthChart.Month>();
    var figures =
        past.by(MONTH).rows().stream()
            .filter(row -> !row.hidden())
            .collect(Collectors.toMap(row -> row.key().getFirst(), row -> row));
    var last = YearMonth.from(words.year().to());
    for (var month = YearMonth.from(words.year().from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      var row = figures.get(month.toString());
      if (row != null || !months.isEmpty()) {
        months.add(month(month, row));
      }
    }
    return MonthChart.of(months, numbers());
  }

  /** The units whose figures are shown, so that their comments may be. */
  List<String> shownUnits() {
    return scores.by(UNIT).rows().stream()
        .filter(row -> !row.hidden())
        .map(row -> row.key().getFirst())
        .toList();
  }

  /**
   * A comment in its row.
   *
   * @param ages scores of the units that comments are about, by age
   */
  CommentRow row(Comment comment, Table<Nps> ages) {
    var labels = words.labels();
    var ageShown =
        ages.rows().stream()
            .filter(row -> row.key().equals(List.of(comment.unit(), comment.ageBand())))
            .anyMatch(row -> !row.hidden());
    var known = ageShown && !comment.ageBand().equals(Dimension.UNKNOWN);
    return new CommentRow(
        comment.text().value(),
        comment.language(),
        comment.score(),
        labels.of(UNIT, comment.unit()),
        labels.of(SERVICE, comment.service()),
        known ? labels.of(AGE_BAND, comment.ageBand()) : null,
        numbers().month(comment.month()));
  }

  private Breakdown breakdown(Dimension dimension) {
    var scored = byKey(scores.by(dimension));
    var rated = byKey(funnels.by(dimension).responseRate());
    var keys = new LinkedHashSet<List<String>>(scored.keySet());
    keys.addAll(rated.keySet());
    var axis = axis(scores.by(dimension));
    var rows =
        keys.stream()
            .sorted(words.labels().vocabulary().order(List.of(dimension)))
            .map(key -> groupRow(dimension, key, axis, scored.get(key), rated.get(key)))
            .toList();
    return new Breakdown(dimension.word(), axis, rows);
  }

  private GroupRow groupRow(
      Dimension dimension,
      List<String> key,
      Axis axis,
      @Nullable Row<Nps> scored,
      @Nullable Row<Rate> rated) {
    var nps = scored == null ? null : scored.figure();
    var rate = rated == null ? null : rated.figure();
    return new GroupRow(
        words.labels().of(dimension, key.getFirst()),
        nps == null ? null : score(nps, List.of(dimension), key, axis),
        rate == null ? null : Share.of(rate, numbers()));
  }

  private Axis axis(Table<Nps> table) {
    return Axis.reaching(
        table.rows().stream()
            .flatMapToDouble(
                row ->
                    row.figure() == null
                        ? DoubleStream.empty()
                        : DoubleStream.of(row.figure().interval().low())));
  }

  private Score score(Nps nps, List<Dimension> by, List<String> key, Axis axis) {
    return Score.of(nps, aim.of(by, key, words.period()).orElse(null), axis, numbers());
  }

  private MonthChart.Month month(YearMonth month, @Nullable Row<Nps> row) {
    var target = aim.of(List.of(MONTH), List.of(month.toString()), words.year()).orElse(null);
    return new MonthChart.Month(month, row == null ? null : row.figure(), target);
  }

  private static <T> Map<List<String>, Row<T>> byKey(Table<T> table) {
    return table.rows().stream().collect(Collectors.toMap(Row::key, Function.identity()));
  }
}
