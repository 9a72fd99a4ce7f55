package fi.kaiku.insight.response;

import fi.kaiku.display.Bar;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Notation;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.FunnelTable;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.response.HeardRow.Heard;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one dimension, invited against answered.
 *
 * @param word the dimension's word, for the messages
 */
record HeardTable(String word, List<HeardRow> rows) {

  static HeardTable of(
      Dimension dimension, PerGrouping<FunnelTable> funnels, Labels labels, Address here) {
    var everybody = funnels.by().responseRate().total().figure();
    var order = labels.vocabulary().order(List.of(dimension));
    return new HeardTable(
        dimension.word(),
        funnels.by(dimension).responseRate().sorted(order).rows().stream()
            .map(
                row ->
                    new HeardRow(
                        labels.of(dimension, row.key().getFirst()),
                        here.about(dimension, row.key().getFirst(), labels.vocabulary()),
                        heard(row.figure(), everybody, labels.numbers())))
            .toList());
  }

  /** Those who clearly answer less than everybody else. */
  public List<HeardRow> unheard() {
    return rows.stream().filter(HeardRow::isUnheard).toList();
  }

  private static @Nullable Heard heard(
      @Nullable Rate group, @Nullable Rate everybody, Numbers numbers) {
    if (group == null || everybody == null) {
      return null;
    }
    return new Heard(
        Bar.of(group.whole(), everybody.whole(), numbers),
        Bar.of(group.part(), everybody.part(), numbers),
        Share.of(group, numbers),
        everybody
            .without(group)
            .map(
                rest ->
                    ComparisonView.of(group, rest, Notation.PERCENT, BetterWhen.HIGHER, numbers))
            .orElse(null));
  }
}
