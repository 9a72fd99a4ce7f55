package fi.kaiku.insight.ask;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.QuestionReader;
import fi.kaiku.insight.GroupsToCome;
import fi.kaiku.insight.ask.Asked.Pair;
import fi.kaiku.insight.ask.AskedView.Days;
import fi.kaiku.insight.ask.AskedView.Links;
import fi.kaiku.insight.ask.AskedView.RowChoice;
import fi.kaiku.insight.ask.AskedView.RowPair;
import fi.kaiku.insight.ask.AskedView.Shown;
import fi.kaiku.insight.ask.AskedView.Whole;
import fi.kaiku.platform.BadInput;
import fi.kaiku.statistics.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what the page of figures is asked. */
@Component
class AskedWords {

  private final Figures figures;

  AskedWords(Figures figures) {
    this.figures = figures;
  }

  /**
   * Counts and puts into words.
   *
   * @throws BadInput when a row to compare is none of the answer's
   */
  AskedView of(Asked asked, Labels labels) {
    var numbers = labels.numbers();
    var period = asked.selection().period();
    return new AskedView(
        asked.measure().word(),
        asked.by().stream().map(Dimension::word).toList(),
        new Days(
            numbers.period(period),
            asked.against().of(period).map(numbers::period).orElse(null),
            asked.widened()),
        labels.about(asked.selection()),
        notes(asked, labels),
        shown(asked, labels),
        new Links(
            asked.inDays("/figures/table.csv", labels.vocabulary()).text(),
            asked.inDays("/figures/table.xlsx", labels.vocabulary()).text()),
        asked.page(labels.vocabulary()).parameters());
  }

  int smallestGroup() {
    return figures.smallestGroup();
  }

  private List<String> notes(Asked asked, Labels labels) {
    if (asked.by().contains(Dimension.WEEK)) {
      return List.of(labels.text("insight.weeks.lead"));
    }
    var groups = asked.isOfPeople() ? Dimension.OF_PEOPLE : Dimension.PERSONAL;
    if (!asked.isAbout(groups)) {
      return List.of();
    }
    var coming = GroupsToCome.of(figures, asked.selection(), labels);
    return asked.isOfPeople() ? coming.days() : coming.words();
  }

  private Shown shown(Asked asked, Labels labels) {
    return switch (asked.measure()) {
      case FUNNEL -> steps(asked, labels);
      case DISTRIBUTION -> distribution(asked, labels);
      case ONE_OF, SEVERAL_OF -> options(asked, labels);
      case THEMES -> themes(asked, labels);
      case NPS,
          PROMOTERS,
          PASSIVES,
          DETRACTORS,
          COMMENTS,
          RESPONSE_RATE,
          STATEMENT_MEAN,
          STATEMENT_TOP_TWO,
          FACES_HAPPY,
          YES,
          PRAISE,
          CRITICISM ->
          shown(OneValueMeasure.of(asked.measure()), asked, labels);
    };
  }

  private <F extends Figure<F>> Shown shown(OneValueMeasure<F> gauge, Asked asked, Labels labels) {
    var selection = asked.selection();
    var now = gauge.counting().count(figures, selection, asked.groupings());
    var then =
        asked
            .against()
            .of(selection.period())
            .map(p -> gauge.counting().count(figures, selection.during(p), asked.groupings()))
            .orElse(null);
    var tables =
        new TableWords<>(
            gauge, now.by(asked.by()), then == null ? null : then.by(asked.by()), labels);
    var across = then == null && GridWords.fits(tables.now());
    return new Shown(
        asked.addsUp() ? whole(tables, now.by(), then == null ? null : then.by()) : null,
        across || asked.by().isEmpty() ? null : tables.table(),
        across ? new GridWords(labels).across(tables) : null,
        choices(tables),
        asked.pair() == null ? null : pair(tables, asked.pair()));
  }

  private Shown steps(Asked asked, Labels labels) {
    var funnels = figures.funnels(asked.selection(), asked.question().grouping());
    var grid = new GridWords(labels).steps(funnels.by(asked.by()).steps());
    return new Shown(null, null, grid, List.of(), null);
  }

  private Shown themes(Asked asked, Labels labels) {
    var themes = figures.themes(asked.selection(), asked.question().grouping()).by(asked.by());
    return new Shown(null, null, new ThemeWords(labels).grid(themes), List.of(), null);
  }

  private Shown options(Asked asked, Labels labels) {
    var counted = figures.options(asked.measure(), asked.selection(), asked.question().grouping());
    var table = new OptionWords(labels).table(asked.question(), counted.by(asked.by()));
    return new Shown(null, table, null, List.of(), null);
  }

  private Shown distribution(Asked asked, Labels labels) {
    var distributions = new DistributionWords(labels);
    var table = figures.scores(asked.selection(), asked.question().grouping()).by(asked.by());
    if (!asked.by().isEmpty()) {
      return new Shown(null, null, distributions.grid(table), List.of(), null);
    }
    var scores = table.total().figure();
    return scores == null
        ? new Shown(new Whole(null, false, null), null, null, List.of(), null)
        : new Shown(null, distributions.table(scores), null, List.of(), null);
  }

  private static <F extends Figure<F>> Whole whole(
      TableWords<F> tables, GroupTable<F> now, @Nullable GroupTable<F> then) {
    var row = now.total();
    return new Whole(
        tables.cell(row.figure(), tables.axis()),
        then != null,
        then == null ? null : tables.versus(row.figure(), then.total().figure()));
  }

  private static <F extends Figure<F>> List<RowChoice> choices(TableWords<F> tables) {
    return tables.now().by().isEmpty() || isOfTheSamePeople(tables)
        ? List.of()
        : tables.now().shown().stream()
            .limit(TableWords.MOST_ROWS)
            .map(row -> new RowChoice(tables.word(row), tables.name(row)))
            .toList();
  }

  /** Rows of different questions or themes are not compared with each other. */
  private static boolean isOfTheSamePeople(TableWords<?> tables) {
    return Stream.of(Dimension.QUESTION, Dimension.THEME).anyMatch(tables.now().by()::contains);
  }

  private static <F extends Figure<F>> RowPair pair(TableWords<F> tables, Pair pair) {
    var one = row(tables, "row", pair.row());
    var other = row(tables, "other", pair.other());
    return new RowPair(
        tables.name(one),
        tables.name(other),
        tables.cell(one.figure(), tables.axis()),
        tables.cell(other.figure(), tables.axis()),
        tables.versus(one.figure(), other.figure()));
  }

  private static <F extends Figure<F>> Row<F> row(
      TableWords<F> tables, String parameter, String word) {
    return tables.now().rows().stream()
        .filter(row -> tables.word(row).equals(word) && !isOfTheSamePeople(tables))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    QuestionReader.notAmong(
                        parameter, word, choices(tables).stream().map(RowChoice::word).toList())));
  }
}
