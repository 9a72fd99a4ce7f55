package fi.kaiku.insight.ask;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.ShownFunnel;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.FunnelStep;
import fi.kaiku.insight.ask.GridView.Cell;
import fi.kaiku.insight.ask.GridView.More;
import fi.kaiku.insight.ask.GridView.Row;
import fi.kaiku.statistics.Figure;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts figures side by side. */
record GridWords(Labels labels) {

  private static final int MOST_COLUMNS = 6;

  /** Whether the second dimension has so few values that they fit beside each other. */
  static boolean fits(GroupTable<?> table) {
    return table.by().size() == 2 && seconds(table).size() <= MOST_COLUMNS;
  }

  /** The first dimension down, the second across. */
  <F extends Figure<F>> GridView across(TableWords<F> tables) {
    var by = tables.now().by();
    var order = labels.vocabulary().order(by.subList(1, 2));
    var across =
        seconds(tables.now()).stream()
            .map(List::of)
            .sorted(order)
            .map(second -> second.getFirst())
            .toList();
    var figures = tables.now().figures();
    var down = tables.now().rows().stream().map(row -> row.key().getFirst()).distinct().toList();
    var heads = across.stream().map(second -> labels.of(by.getLast(), second)).toList();
    return grid(
        by.subList(0, 1),
        heads,
        down.stream()
            .map(
                first ->
                    new Row(
                        List.of(labels.of(by.getFirst(), first)),
                        IntStream.range(0, across.size())
                            .mapToObj(
                                place ->
                                    cell(
                                        heads.get(place),
                                        figures.get(List.of(first, across.get(place))),
                                        tables))
                            .toList()))
            .toList());
  }

  /** The steps of the funnel across, as far as any is told. */
  GridView steps(GroupTable<ShownFunnel> funnels) {
    var by = funnels.by();
    var steps = FunnelStep.in(funnels);
    return grid(
        by,
        steps.stream().map(this::name).toList(),
        funnels.sorted(labels.vocabulary().order(by)).rows().stream()
            .map(row -> new Row(labels.all(by, row.key()), cells(steps, row.figure())))
            .toList());
  }

  GridView grid(List<Dimension> by, List<String> heads, List<Row> rows) {
    var shown = rows.subList(0, Math.min(TableWords.MOST_ROWS, rows.size()));
    var columns = by.stream().map(labels::of).toList();
    return new GridView(columns, heads, shown, rows.size() - shown.size());
  }

  private List<Cell> cells(List<FunnelStep> steps, @Nullable ShownFunnel funnel) {
    var numbers = labels.numbers();
    return steps.stream()
        .map(
            step -> {
              var count = step.of(funnel);
              return new Cell(name(step), count == null ? null : numbers.whole(count), null);
            })
        .toList();
  }

  private String name(FunnelStep step) {
    return labels.text("insight.step." + step.word());
  }

  private static <F extends Figure<F>> Cell cell(
      String head, @Nullable F figure, TableWords<F> tables) {
    var cell = tables.cell(figure, new Axis(0));
    return cell == null
        ? new Cell(head, null, null)
        : new Cell(head, cell.value(), new More(cell.interval(), cell.n()));
  }

  private static List<String> seconds(GroupTable<?> table) {
    return table.rows().stream().map(row -> row.key().getLast()).distinct().toList();
  }
}
