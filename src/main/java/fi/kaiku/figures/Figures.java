package fi.kaiku.figures;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.organization.Organization;
import fi.kaiku.statistics.Choices;
import fi.kaiku.statistics.Mean;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.Scores;
import fi.kaiku.statistics.ThemeSaid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every figure that leaves Kaiku comes from here, on pages and in the API alike. A group of fewer
 * than the county's smallest is not told, and looks like nobody. By age and language, and of single
 * steps of the funnel, only what has been put into groups of enough people is counted at all.
 */
@Component
public class Figures {

  private static final Kind<Nps> SCORES =
      new Kind<>(TallyKind.SCORES, 3, c -> new Nps(c.at(0), c.at(1), c.at(2)));

  /** The numbers of options are below it. */
  private static final int OPTIONS = TallyKind.ONE_OF.columns();

  private static final Kind<Choices> ONE_OF =
      new Kind<>(TallyKind.ONE_OF, OPTIONS, c -> new Choices(c.sum(0, OPTIONS), c.first(OPTIONS)));

  private static final Kind<Choices> SEVERAL_OF =
      new Kind<>(TallyKind.SEVERAL_OF, 1, c -> new Choices(c.at(0), c.first(OPTIONS)));

  private static final Kind<Tally> THEMES = new Kind<>(TallyKind.THEMES, 1, counts -> counts);

  private final Supplier<Snapshot> moments;
  private final Organization organization;
  private final ComingGroupsQuery coming;
  private final Clock clock;

  @Autowired
  Figures(Snapshots counts, Organization organization, ComingGroupsQuery coming, Clock clock) {
    this(counts::now, organization, coming, clock);
  }

  private Figures(
      Supplier<Snapshot> moments,
      Organization organization,
      ComingGroupsQuery coming,
      Clock clock) {
    this.moments = moments;
    this.organization = organization;
    this.coming = coming;
    this.clock = clock;
  }

  /** Figures as they are at this moment, so that all that a page tells fits together. */
  public Figures ofThisMoment() {
    var now = moments.get();
    return new Figures(() -> now, organization, coming, clock);
  }

  /** The months of a selection whose figures by age and language are still to come. */
  public List<ComingGroups> comingGroups(Selection selection) {
    return coming.in(selection.period(), Period.today(clock));
  }

  /** Counted answers for each grouping. A grouping by nothing has one row, shown or not. */
  public PerGrouping<GroupTable<Nps>> nps(Selection selection, Groupings groupings) {
    return tables(SCORES, selection, groupings);
  }

  /** Answers counted by score for each grouping. By nothing: one row, shown or not. */
  public PerGrouping<GroupTable<Scores>> scores(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(TallyKind.DISTRIBUTION, Scores.HIGHEST + 1, Figures::scores),
        selection,
        groupings);
  }

  /** How many answers there are, with a score or without, for each grouping. */
  public PerGrouping<GroupTable<Long>> answers(Selection selection, Groupings groupings) {
    return tables(new Kind<>(TallyKind.ANSWERS, 1, counts -> counts.at(0)), selection, groupings);
  }

  /** Answers to statements for each grouping, which tells the question or is filtered by it. */
  public PerGrouping<GroupTable<Mean>> statements(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(TallyKind.STATEMENTS, Mean.MOST, c -> new Mean(c.first(Mean.MOST))),
        selection,
        groupings);
  }

  /** Happy faces, 3 and 4 of 1 to 4, among all; groupings as of statements. */
  public PerGrouping<GroupTable<Rate>> happyFaces(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(TallyKind.FACES, 4, c -> new Rate(c.sum(2, 4), c.sum(0, 4))),
        selection,
        groupings);
  }

  /** Who said yes, among all who said yes or no; groupings as of statements. */
  public PerGrouping<GroupTable<Rate>> yes(Selection selection, Groupings groupings) {
    return tables(
        new Kind<>(TallyKind.YES_NO, 2, c -> new Rate(c.at(1), c.sum(0, 2))), selection, groupings);
  }

  /**
   * Answers to a question with options; groupings as of statements. Where several may be chosen the
   * size of a group is that of those who chose any.
   */
  public PerGrouping<GroupTable<Choices>> options(
      Measure measure, Selection selection, Groupings groupings) {
    return tables(measure == Measure.ONE_OF ? ONE_OF : SEVERAL_OF, selection, groupings);
  }

  /**
   * What comments say, for each grouping; a row for each theme where it is by theme, else of the
   * one theme that the selection has. The size of a group is that of the comments that were read.
   */
  public PerGrouping<GroupTable<ThemeSaid>> themes(Selection selection, Groupings groupings) {
    return new ThemeRows(groupings)
        .of(bare -> tables(THEMES, selection.without(Dimension.THEME), bare), selection);
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
      case YES -> yes(selection, groupings);
      case PRAISE -> themes(selection, groupings).map(table -> table.map(ThemeSaid::praise));
      case CRITICISM -> themes(selection, groupings).map(table -> table.map(ThemeSaid::criticism));
      case NPS, DISTRIBUTION, FUNNEL, STATEMENT_MEAN, ONE_OF, SEVERAL_OF, THEMES ->
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
    var now = moments.get();
    var asked = selection.withoutChannel();
    var invited = selection.onlyWith(Dimension.CHANNEL, Question.INVITED);
    var tables = new LinkedHashMap<List<Dimension>, FunnelTable>();
    for (var by : groupings.sets()) {
      var counter = new FunnelCounter(now, by, asked, groupings);
      var rows = counter.rows(() -> told(now, SCORES, invited, by, groupings));
      tables.put(by, new FunnelTable(GroupTable.of(by, now.roster().names(by, asked), rows)));
    }
    return new PerGrouping<>(tables);
  }

  /** Scores and funnels of the same selection and moment. */
  public Both both(Selection selection, Groupings groupings) {
    var now = ofThisMoment();
    return new Both(now.nps(selection, groupings), now.funnels(selection, groupings));
  }

  public record Both(PerGrouping<GroupTable<Nps>> scores, PerGrouping<FunnelTable> funnels) {}

  /** The size from which on a group is told. */
  public int smallestGroup() {
    return organization.county().smallestGroup();
  }

  /**
   * A kind of figure.
   *
   * @param people how many of the first columns make the size of a group
   */
  private record Kind<T>(TallyKind source, int people, Function<Tally, T> figure) {}

  private <T> PerGrouping<GroupTable<T>> tables(
      Kind<T> kind, Selection selection, Groupings groupings) {
    var now = moments.get();
    var tables = new LinkedHashMap<List<Dimension>, GroupTable<T>>();
    for (var by : groupings.sets()) {
      var names = now.roster().names(by, selection);
      tables.put(by, GroupTable.of(by, names, told(now, kind, selection, by, groupings)));
    }
    return new PerGrouping<>(tables);
  }

  /** The groups that are large enough. */
  private static <T> Map<List<String>, T> told(
      Snapshot now, Kind<T> kind, Selection selection, List<Dimension> by, Groupings groupings) {
    var told = new LinkedHashMap<List<String>, T>();
    now.counted(Counting.of(kind.source(), selection, by, groupings))
        .rows(by)
        .forEach(
            (key, counts) -> {
              if (counts.sum(0, kind.people()) >= now.smallest()) {
                told.put(key, kind.figure().apply(counts));
              }
            });
    return told;
  }

  private static Scores scores(Tally counts) {
    var scores = counts.first(Scores.HIGHEST + 1);
    return new Scores(scores, counts.at(Scores.HIGHEST + 1));
  }
}
