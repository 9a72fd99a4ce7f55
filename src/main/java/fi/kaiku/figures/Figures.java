package fi.kaiku.figures;

import fi.kaiku.figures.cube.TallyKind;
import fi.kaiku.figures.disclosure.GroupShape;
import fi.kaiku.figures.disclosure.JudgedGroups;
import fi.kaiku.figures.disclosure.Tally;
import fi.kaiku.figures.disclosure.TallyColumns;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.organization.Organization;
import fi.kaiku.statistics.Mean;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.Scores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every figure that leaves Kaiku comes from here, so that what is too small stays hidden on pages
 * and in the API alike.
 */
@Component
public class Figures {

  private static final List<String> BY_LINK = List.of("LINK");

  private final Supplier<Snapshot> moments;
  private final Organization organization;

  @Autowired
  Figures(Snapshots counts, Organization organization) {
    this(counts::now, organization);
  }

  private Figures(Supplier<Snapshot> moments, Organization organization) {
    this.moments = moments;
    this.organization = organization;
  }

  /** Figures as they are at this moment, so that all that a page tells fits together. */
  public Figures ofThisMoment() {
    var now = moments.get();
    return new Figures(() -> now, organization);
  }

  /** Counted answers for each grouping. A grouping by nothing has one row, shown or not. */
  public PerGrouping<GroupTable<Nps>> nps(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(
            TallyKind.SCORES, new TallyColumns(0, 3), c -> new Nps(c.at(0), c.at(1), c.at(2))),
        selection,
        groupings);
  }

  /** Answers counted by score for each grouping. By nothing: one row, shown or not. */
  public PerGrouping<GroupTable<Scores>> scores(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(
            TallyKind.DISTRIBUTION, new TallyColumns(0, Scores.HIGHEST + 1), Figures::scores),
        selection,
        groupings);
  }

  /** Answers to statements for each grouping, which tells the question or is filtered by it. */
  public PerGrouping<GroupTable<Mean>> statements(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(
            TallyKind.STATEMENTS,
            new TallyColumns(0, Mean.MOST),
            c -> new Mean(c.stream().boxed().toList())),
        selection,
        groupings);
  }

  /** Happy faces, 3 and 4 of 1 to 4, among all; groupings as of statements. */
  public PerGrouping<GroupTable<Rate>> happyFaces(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(
            TallyKind.FACES, new TallyColumns(0, 4), c -> new Rate(c.sum(2, 4), c.sum(0, 4))),
        selection,
        groupings);
  }

  /**
   * A measure that is a share, for each grouping.
   *
   * @throws IllegalArgumentException for a measure that is none
   */
  public PerGrouping<GroupTable<Rate>> rates(
      Measure measure, Selection selection, Groupings groupings) {
    return switch (measure) {
      case PROMOTERS -> parts(selection, groupings, scores -> scores.nps().promoters());
      case PASSIVES -> parts(selection, groupings, scores -> scores.nps().passives());
      case DETRACTORS -> parts(selection, groupings, scores -> scores.nps().detractors());
      case COMMENTS -> parts(selection, groupings, Scores::comments);
      case RESPONSE_RATE -> funnels(selection, groupings).map(FunnelTable::responseRate);
      case STATEMENT_TOP_TWO ->
          statements(selection, groupings).map(table -> table.map(Mean::topTwo));
      case FACES_HAPPY -> happyFaces(selection, groupings);
      case NPS, DISTRIBUTION, FUNNEL, STATEMENT_MEAN ->
          throw new IllegalArgumentException("not a share: " + measure);
    };
  }

  private PerGrouping<GroupTable<Rate>> parts(
      Selection selection, Groupings groupings, ToLongFunction<Scores> part) {
    return scores(selection, groupings)
        .map(table -> table.map(scores -> new Rate(part.applyAsLong(scores), scores.n())));
  }

  /** The way from encounter to answer for each grouping. By nothing: one row, shown or not. */
  public PerGrouping<FunnelTable> funnels(Selection selection, Groupings groupings) {
    var now = ofThisMoment();
    return now.funnels(selection, groupings, now.nps(byLink(selection), groupings));
  }

  /** Scores and funnels of the same selection; answers that are needed for both are read once. */
  public Both both(Selection selection, Groupings groupings) {
    var now = ofThisMoment();
    var scores = now.nps(selection, groupings);
    return byLink(selection).equals(selection)
        ? new Both(scores, now.funnels(selection, groupings, scores))
        : new Both(scores, now.funnels(selection, groupings));
  }

  public record Both(PerGrouping<GroupTable<Nps>> scores, PerGrouping<FunnelTable> funnels) {}

  private static Selection byLink(Selection selection) {
    return selection.onlyWith(Dimension.CHANNEL, BY_LINK);
  }

  private PerGrouping<FunnelTable> funnels(
      Selection selection, Groupings groupings, PerGrouping<GroupTable<Nps>> answered) {
    var asked = selection.withoutChannel();
    var now = moments.get();
    var tables = new LinkedHashMap<List<Dimension>, FunnelTable>();
    for (var by : groupings.sets()) {
      var outcomes = GroupShape.of(by, asked.only().keySet()).with(Dimension.OUTCOME);
      var encounters =
          new FunnelTable.Encounters(
              now.of(steps(shape(groupings, by, asked), asked, by)),
              () -> now.of(steps(outcomes, asked, by)));
      var names = now.roster().names(by, asked);
      tables.put(by, new FunnelTable(now.reasons(by, asked), names, encounters, answered.by(by)));
    }
    return new PerGrouping<>(tables);
  }

  private static Counting steps(GroupShape shape, Selection asked, List<Dimension> by) {
    return new Counting(TallyKind.STEPS, shape, asked, times(by), TallyColumns.of(0));
  }

  /** The size from which on a group is shown. */
  public int smallestGroup() {
    return organization.county().smallestGroup();
  }

  private record Kind<T>(TallyKind source, TallyColumns people, Function<Tally, T> figure) {}

  private <T> PerGrouping<GroupTable<T>> tables(
      Kind<T> kind, Selection selection, Groupings groupings) {
    var now = moments.get();
    var tables = new LinkedHashMap<List<Dimension>, GroupTable<T>>();
    for (var by : groupings.sets()) {
      var shape = shape(groupings, by, selection);
      var groups = now.of(new Counting(kind.source(), shape, selection, times(by), kind.people()));
      var names = now.roster().names(by, selection);
      var shown = new LinkedHashMap<List<String>, T>();
      shown(groups.rows(by, selection.only()))
          .forEach((key, counts) -> shown.put(key, kind.figure().apply(counts)));
      tables.put(by, GroupTable.of(by, names, shown));
    }
    return new PerGrouping<>(tables);
  }

  /** The counts that may be told. */
  static Map<List<String>, Tally> shown(Map<List<String>, JudgedGroups.Row> rows) {
    var shown = new LinkedHashMap<List<String>, Tally>();
    rows.forEach(
        (key, row) -> {
          if (!row.hidden()) {
            shown.put(key, row.counts());
          }
        });
    return shown;
  }

  private static Scores scores(Tally counts) {
    var scores = counts.stream().limit(Scores.HIGHEST + 1L).boxed().toList();
    return new Scores(scores, counts.at(Scores.HIGHEST + 1));
  }

  private static GroupShape shape(Groupings groupings, List<Dimension> by, Selection selection) {
    var own = GroupShape.of(by, selection.only().keySet());
    return GroupShape.holding(groupings, selection.only().keySet()).stream()
        .filter(shape -> shape.holds(own))
        .findFirst()
        .orElse(own);
  }

  private static List<Dimension> times(List<Dimension> by) {
    return by.stream().filter(d -> d.is(Dimension.Kind.TIME)).toList();
  }
}
