package fi.kaiku.insight.ask;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Notation;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.insight.ask.GridView.More;
import fi.kaiku.insight.ask.TableView.Cell;
import fi.kaiku.insight.ask.TableView.Ends;
import fi.kaiku.insight.ask.TableView.Group;
import fi.kaiku.statistics.Scores;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts answers by their score into words and pictures: the share of each score. */
record DistributionWords(Labels labels) {

  private static final Axis WHOLE = new Axis(0);

  /** Everything together, a row for each score. */
  TableView table(Scores scores) {
    var numbers = labels.numbers();
    var rows =
        IntStream.rangeClosed(0, Scores.HIGHEST)
            .mapToObj(
                score ->
                    new TableView.Row(
                        String.valueOf(score),
                        Cell.of(scores.share(score), Notation.PERCENT, WHOLE, numbers),
                        null))
            .toList();
    var ends = Ends.of(Notation.PERCENT, WHOLE);
    return new TableView(
        List.of(labels.text("display.column.score")),
        ends,
        false,
        List.of(new Group(null, rows)),
        0);
  }

  /** A row for each group, the scores across. */
  GridView grid(GroupTable<Scores> table) {
    return new GridWords(labels)
        .grid(
            table.by(),
            IntStream.rangeClosed(0, Scores.HIGHEST).mapToObj(String::valueOf).toList(),
            table.sorted(labels.vocabulary().order(table.by())).rows().stream()
                .map(
                    row -> new GridView.Row(labels.all(table.by(), row.key()), cells(row.figure())))
                .toList());
  }

  private List<GridView.Cell> cells(@Nullable Scores scores) {
    return IntStream.rangeClosed(0, Scores.HIGHEST).mapToObj(score -> cell(score, scores)).toList();
  }

  private GridView.Cell cell(int score, @Nullable Scores scores) {
    var head = String.valueOf(score);
    if (scores == null) {
      return new GridView.Cell(head, null, null);
    }
    var cell = Cell.of(scores.share(score), Notation.PERCENT, WHOLE, labels.numbers());
    return new GridView.Cell(head, cell.value(), new More(cell.interval(), cell.n()));
  }
}
