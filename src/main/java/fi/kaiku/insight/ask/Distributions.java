package fi.kaiku.insight.ask;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.display.Scale;
import fi.kaiku.figures.Table;
import fi.kaiku.insight.ask.FigureGrid.More;
import fi.kaiku.insight.ask.FigureTable.Cell;
import fi.kaiku.insight.ask.FigureTable.Ends;
import fi.kaiku.insight.ask.FigureTable.Group;
import fi.kaiku.statistics.Scores;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts answers by their score into words and pictures: the share of each score. */
record Distributions(Labels labels) {

  private static final Axis WHOLE = new Axis(0);

  /** Everything together, a row for each score. */
  FigureTable table(Scores scores) {
    var numbers = new Numbers(labels.language());
    var rows =
        IntStream.rangeClosed(0, Scores.HIGHEST)
            .mapToObj(
                score ->
                    new FigureTable.Row(
                        String.valueOf(score),
                        Cell.of(scores.share(score), Scale.PERCENT, WHOLE, numbers),
                        null))
            .toList();
    var ends = Ends.of(Scale.PERCENT, WHOLE);
    return new FigureTable(
        List.of(labels.text("display.column.score")),
        ends,
        false,
        List.of(new Group(null, rows)),
        0);
  }

  /** A row for each group, the scores across. */
  FigureGrid grid(Table<Scores> table) {
    return new FigureGrids(labels)
        .grid(
            table.by(),
            IntStream.rangeClosed(0, Scores.HIGHEST).mapToObj(String::valueOf).toList(),
            table.sorted(labels.vocabulary().order(table.by())).rows().stream()
                .map(
                    row ->
                        new FigureGrid.Row(labels.all(table.by(), row.key()), cells(row.figure())))
                .toList());
  }

  private List<FigureGrid.Cell> cells(@Nullable Scores scores) {
    return IntStream.rangeClosed(0, Scores.HIGHEST).mapToObj(score -> cell(score, scores)).toList();
  }

  private FigureGrid.Cell cell(int score, @Nullable Scores scores) {
    var head = String.valueOf(score);
    if (scores == null) {
      return new FigureGrid.Cell(head, null, null);
    }
    var cell = Cell.of(scores.share(score), Scale.PERCENT, WHOLE, new Numbers(labels.language()));
    return new FigureGrid.Cell(head, cell.value(), new More(cell.interval(), cell.n()));
  }
}
