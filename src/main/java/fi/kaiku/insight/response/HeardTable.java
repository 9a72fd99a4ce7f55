package fi.kaiku.insight.response;

import fi.kaiku.display.Bar;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Notation;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.FunnelTable;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.response.HeardRow.Heard;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Rate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one dimension, asked against answered. Everybody is all that are told here: months
 * whose groups have not been counted yet are no part of it.
 *
 * @param word the dimension's word, for the messages
 */
record HeardTable(String word, List<HeardRow> rows) {

  static HeardTable of(
      Dimension dimension, PerGrouping<FunnelTable> funnels, Labels labels, Address here) {
    var order = labels.vocabulary().order(List.of(dimension));
    var table = funnels.by(dimension).responseRate().sorted(order);
    var everybody = table.figures().values().stream().reduce(HeardTable::sum).orElse(null);
    return new HeardTable(
        dimension.word(),
        table.rows().stream()
            .map(
                row ->
                    new HeardRow(
                        labels.of(dimension, row.key().getFirst()),
                        here.about(dimension, row.key().getFirst(), labels.vocabulary()),
                        heard(row, everybody, labels.numbers())))
            .toList());
  }

  private static Rate sum(Rate one, Rate other) {
    return new Rate(one.part() + other.part(), one.whole() + other.whole());
  }

  /** Whether there is a group of which anything is told. */
  public boolean isTold() {
    return rows.stream().anyMatch(row -> row.heard() != null);
  }

  /** Those who clearly answer less than everybody else. */
  public List<HeardRow> unheard() {
    return rows.stream().filter(HeardRow::isUnheard).toList();
  }

  private static @Nullable Heard heard(Row<Rate> row, @Nullable Rate everybody, Numbers numbers) {
    var group = row.figure();
    if (group == null || everybody == null) {
      return null;
    }
    return new Heard(
        Bar.of(group.whole(), everybody.whole(), numbers),
        Bar.of(group.part(), everybody.part(), numbers),
        Share.of(group, numbers),
        Optional.of(everybody)
            .filter(_ -> !row.key().contains(Dimension.NOT_TOLD))
            .flatMap(all -> all.without(group))
            .map(
                rest ->
                    ComparisonView.of(group, rest, Notation.PERCENT, BetterWhen.HIGHER, numbers))
            .orElse(null));
  }
}
