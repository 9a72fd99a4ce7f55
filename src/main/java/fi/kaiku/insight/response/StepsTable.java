package fi.kaiku.insight.response;

import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.FunnelTable;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.ShownFunnel;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.FunnelStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps from encounter to answer of each group of one dimension.
 *
 * @param word the dimension's word, for the messages
 * @param steps those it has a column for
 */
record StepsTable(String word, List<String> steps, List<Row> rows) {

  /**
   * One group.
   *
   * @param link to the same page about this group only; none for those whose group is not known
   * @param steps none of them when the group is too small to be shown
   */
  record Row(String name, @Nullable String link, List<Step> steps) {}

  /** A count; none when too few to show. */
  record Step(String name, @Nullable String count) {}

  static StepsTable of(
      Dimension dimension, PerGrouping<FunnelTable> funnels, Labels labels, Address here) {
    var table = funnels.by(dimension).steps();
    var steps = FunnelStep.in(table);
    var numbers = labels.numbers();
    return new StepsTable(
        dimension.word(),
        steps.stream().map(FunnelStep::word).toList(),
        table.sorted(labels.vocabulary().order(List.of(dimension))).rows().stream()
            .map(
                row ->
                    new Row(
                        labels.of(dimension, row.key().getFirst()),
                        here.about(dimension, row.key().getFirst(), labels.vocabulary()),
                        steps(steps, row.figure(), numbers)))
            .toList());
  }

  private static List<Step> steps(
      List<FunnelStep> steps, @Nullable ShownFunnel funnel, Numbers numbers) {
    return funnel == null
        ? List.of()
        : steps.stream().map(step -> step(step.word(), step.of(funnel), numbers)).toList();
  }

  private static Step step(String name, @Nullable Long count, Numbers numbers) {
    return new Step(name, count == null ? null : numbers.whole(count));
  }
}
