package fi.kaiku.insight.api;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.QuestionReader;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.RowTarget;
import fi.kaiku.insight.TargetQuery;
import fi.kaiku.insight.api.FiguresAnswer.Coming;
import fi.kaiku.insight.api.FiguresAnswer.FunnelRow;
import fi.kaiku.insight.api.FiguresAnswer.Group;
import fi.kaiku.insight.api.FiguresAnswer.MeanRow;
import fi.kaiku.insight.api.FiguresAnswer.NpsRow;
import fi.kaiku.insight.api.FiguresAnswer.RateRow;
import fi.kaiku.insight.api.FiguresAnswer.ScoreRow;
import fi.kaiku.insight.api.FiguresAnswer.ShareRow;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.Scores;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions of other systems from the same figures as the pages. */
@Component
class FiguresApi {

  private static final Groupings SERVICES = new Groupings(List.of(List.of(Dimension.SERVICE)));

  private final Figures figures;
  private final TargetQuery targets;
  private final Vocabularies vocabularies;
  private final Clock clock;

  FiguresApi(Figures figures, TargetQuery targets, Vocabularies vocabularies, Clock clock) {
    this.figures = figures;
    this.targets = targets;
    this.vocabularies = vocabularies;
    this.clock = clock;
  }

  FiguresAnswer<?> figures(Map<String, List<String>> parameters, Viewer viewer) {
    var vocabulary = vocabularies.of(viewer.reach());
    var reader = new QuestionReader(parameters, vocabulary).refusingToWiden();
    var measure = Measure.of(reader.choice("measure", Measure.words()));
    var asked =
        reader
            .about(measure)
            .read(viewer.reach(), Period.usual(clock), measure.dimensions(), "measure");
    var question = measure.about(asked);
    return switch (measure) {
      case NPS -> nps(question, vocabulary);
      case RESPONSE_RATE -> rates(measure, question, vocabulary, RateRow::of);
      case PROMOTERS,
          PASSIVES,
          DETRACTORS,
          COMMENTS,
          STATEMENT_TOP_TWO,
          FACES_HAPPY,
          YES,
          PRAISE,
          CRITICISM ->
          rates(measure, question, vocabulary, ShareRow::of);
      case DISTRIBUTION -> distribution(question, vocabulary);
      case FUNNEL -> steps(question, vocabulary);
      case STATEMENT_MEAN -> means(question, vocabulary);
      case ONE_OF, SEVERAL_OF -> options(measure, question, vocabulary);
      case THEMES -> themes(question, vocabulary);
    };
  }

  FiguresAnswer<?> funnel(Map<String, List<String>> parameters, Viewer viewer) {
    var vocabulary = vocabularies.of(viewer.reach());
    var reader = new QuestionReader(parameters, vocabulary).refusingToWiden();
    var question = reader.read(viewer.reach(), Period.usual(clock), Dimension.OF_ENCOUNTERS);
    return steps(question, vocabulary);
  }

  private FiguresAnswer<?> nps(Question question, Vocabulary vocabulary) {
    var now = figures.ofThisMoment();
    var selection = question.selection();
    var period = selection.period();
    var scores = now.nps(selection, question.grouping());
    var services = now.nps(selection.during(period.wholeMonths()), SERVICES);
    var aim = RowTarget.of(targets.all(), vocabulary, services.by(Dimension.SERVICE));
    var rows =
        inOrder(scores.by(question.by()), vocabulary).stream()
            .map(
                row ->
                    NpsRow.of(
                        Group.of(question.by(), row.key(), vocabulary),
                        row.figure(),
                        aim.of(question.by(), row.key(), period).orElse(null)))
            .toList();
    return answer(Measure.NPS, question, vocabulary, rows);
  }

  private <R> FiguresAnswer<R> rates(
      Measure measure,
      Question question,
      Vocabulary vocabulary,
      BiFunction<Group, @Nullable Rate, R> row) {
    var rates = figures.rates(measure, question.selection(), question.grouping());
    return answer(measure, question, vocabulary, rows(rates.by(question.by()), vocabulary, row));
  }

  private FiguresAnswer<?> means(Question question, Vocabulary vocabulary) {
    var means = figures.statements(question.selection(), question.grouping()).by(question.by());
    var rows = rows(means, vocabulary, MeanRow::of);
    return answer(Measure.STATEMENT_MEAN, question, vocabulary, rows);
  }

  private FiguresAnswer<?> themes(Question question, Vocabulary vocabulary) {
    var themes = figures.themes(question.selection(), question.grouping()).by(question.by());
    return answer(Measure.THEMES, question, vocabulary, rows(themes, vocabulary, ThemeRow::of));
  }

  private FiguresAnswer<?> distribution(Question question, Vocabulary vocabulary) {
    var scores = figures.scores(question.selection(), question.grouping()).by(question.by());
    var rows =
        inOrder(scores, vocabulary).stream()
            .flatMap(
                row ->
                    IntStream.rangeClosed(0, Scores.HIGHEST)
                        .mapToObj(
                            score ->
                                ScoreRow.of(
                                    Group.of(question.by(), row.key(), vocabulary),
                                    score,
                                    row.figure())))
            .toList();
    return answer(Measure.DISTRIBUTION, question, vocabulary, rows);
  }

  private FiguresAnswer<?> options(Measure measure, Question question, Vocabulary vocabulary) {
    var choices = figures.options(measure, question.selection(), question.grouping());
    var rows =
        inOrder(choices.by(question.by()), vocabulary).stream()
            .flatMap(
                row ->
                    vocabulary.options(question.itemOf(row.key())).stream()
                        .map(
                            option ->
                                OptionRow.of(
                                    Group.of(question.by(), row.key(), vocabulary),
                                    option,
                                    row.figure())))
            .toList();
    return answer(measure, question, vocabulary, rows);
  }

  private FiguresAnswer<?> steps(Question question, Vocabulary vocabulary) {
    var funnels = figures.funnels(question.selection(), question.grouping()).by(question.by());
    return answer(
        Measure.FUNNEL, question, vocabulary, rows(funnels.steps(), vocabulary, FunnelRow::of));
  }

  private <T> FiguresAnswer<T> answer(
      Measure measure, Question question, Vocabulary vocabulary, List<T> rows) {
    var period = question.selection().period();
    return new FiguresAnswer<>(
        measure.word(),
        period.from(),
        period.to(),
        question.by().stream().map(Dimension::word).toList(),
        question.filters(vocabulary),
        figures.smallestGroup(),
        coming(measure, question),
        rows);
  }

  /** Which months are not in, where a question is about what is counted when its month is over. */
  private List<Coming> coming(Measure measure, Question question) {
    var ofAnswers = measure.dimensions().contains(Dimension.CHANNEL);
    var counted = ofAnswers ? Dimension.PERSONAL : Dimension.OF_PEOPLE;
    var selection = question.selection();
    return Stream.concat(question.by().stream(), selection.only().keySet().stream())
            .anyMatch(counted::contains)
        ? figures.comingGroups(selection).stream().map(Coming::of).toList()
        : List.of();
  }

  private static <F, R> List<R> rows(
      GroupTable<F> table, Vocabulary vocabulary, BiFunction<Group, @Nullable F, R> row) {
    return inOrder(table, vocabulary).stream()
        .map(r -> row.apply(Group.of(table.by(), r.key(), vocabulary), r.figure()))
        .toList();
  }

  private static <F> List<Row<F>> inOrder(GroupTable<F> table, Vocabulary vocabulary) {
    return table.sorted(vocabulary.order(table.by())).rows();
  }
}
