package fi.kaiku.insight;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.FiguresAnswer.FunnelRow;
import fi.kaiku.insight.FiguresAnswer.Group;
import fi.kaiku.insight.FiguresAnswer.NpsRow;
import fi.kaiku.insight.FiguresAnswer.RateRow;
import fi.kaiku.insight.Table.Row;
import fi.kaiku.organization.Organization;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions of other systems from the same figures as the pages. */
@Component
class FiguresApi {

  private static final String NPS = "nps";
  private static final String RESPONSE_RATE = "response-rate";

  private final Figures figures;
  private final TargetQuery targets;
  private final Organization organization;
  private final Clock clock;

  FiguresApi(Figures figures, TargetQuery targets, Organization organization, Clock clock) {
    this.figures = figures;
    this.targets = targets;
    this.organization = organization;
    this.clock = clock;
  }

  FiguresAnswer<?> figures(Map<String, List<String>> parameters, Viewer viewer) {
    var vocabulary = Vocabulary.of(organization, viewer.reach());
    var reader = new QuestionReader(parameters, vocabulary);
    var measure = reader.choice("measure", List.of(NPS, RESPONSE_RATE));
    var allowed = measure.equals(NPS) ? Dimension.OF_ANSWERS : Dimension.OF_ENCOUNTERS;
    var question = reader.read(viewer.reach(), Period.usual(clock), allowed, "measure");
    return measure.equals(NPS)
        ? nps(question.aboutLinksUnlessSaid(), vocabulary)
        : responseRate(question, vocabulary);
  }

  FiguresAnswer<?> funnel(Map<String, List<String>> parameters, Viewer viewer) {
    var vocabulary = Vocabulary.of(organization, viewer.reach());
    var reader = new QuestionReader(parameters, vocabulary);
    var question = reader.read(viewer.reach(), Period.usual(clock), Dimension.OF_ENCOUNTERS);
    var steps = funnels(question).steps();
    return answer("funnel", question, vocabulary, rows(steps, vocabulary, FunnelRow::of));
  }

  private FiguresAnswer<?> nps(Question question, Vocabulary vocabulary) {
    var cuts = figures.nps(question.selection(), question.groupingAnd(Dimension.SERVICE));
    var aim = Aim.of(targets.all(), vocabulary, cuts.by(Dimension.SERVICE));
    var period = question.selection().period();
    var rows =
        inOrder(cuts.by(question.by()), vocabulary).stream()
            .map(
                row ->
                    NpsRow.of(
                        Group.of(question.by(), row.key(), vocabulary),
                        row.figure(),
                        aim.of(question.by(), row.key(), period).orElse(null)))
            .toList();
    return answer(NPS, question, vocabulary, rows);
  }

  private FiguresAnswer<?> responseRate(Question question, Vocabulary vocabulary) {
    var rates = funnels(question).responseRate();
    return answer(RESPONSE_RATE, question, vocabulary, rows(rates, vocabulary, RateRow::of));
  }

  private FunnelTable funnels(Question question) {
    return figures.funnels(question.selection(), question.grouping()).by(question.by());
  }

  private <T> FiguresAnswer<T> answer(
      String measure, Question question, Vocabulary vocabulary, List<T> rows) {
    var period = question.selection().period();
    return new FiguresAnswer<>(
        measure,
        period.from(),
        period.to(),
        question.by().stream().map(Dimension::word).toList(),
        question.filters(vocabulary),
        figures.smallestGroup(),
        rows);
  }

  private static <F, R> List<R> rows(
      Table<F> table, Vocabulary vocabulary, BiFunction<Group, @Nullable F, R> row) {
    return inOrder(table, vocabulary).stream()
        .map(r -> row.apply(Group.of(table.by(), r.key(), vocabulary), r.figure()))
        .toList();
  }

  private static <F> List<Row<F>> inOrder(Table<F> table, Vocabulary vocabulary) {
    return table.sorted(vocabulary.order(table.by())).rows();
  }
}
