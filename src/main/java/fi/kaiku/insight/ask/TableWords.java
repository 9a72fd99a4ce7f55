package fi.kaiku.insight.ask;

import fi.kaiku.display.Axis;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.insight.ask.TableView.Cell;
import fi.kaiku.insight.ask.TableView.Ends;
import fi.kaiku.insight.ask.TableView.Group;
import fi.kaiku.statistics.Figure;
import fi.kaiku.statistics.Mean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts counted figures of one value into words and pictures, row by row.
 *
 * @param then the same groups in another period; none when nothing is compared
 */
record TableWords<F extends Figure<F>>(
    OneValueMeasure<F> gauge, GroupTable<F> now, @Nullable GroupTable<F> then, Labels labels) {

  /** A page of more rows nobody reads; the rest is in the file. */
  static final int MOST_ROWS = 400;

  TableWords {
    now = now.sorted(labels.vocabulary().order(now.by()));
  }

  TableView table() {
    var axis = axis();
    var others = then == null ? Map.<List<String>, F>of() : then.figures();
    var groups = new LinkedHashMap<String, List<TableView.Row>>();
    now.rows().stream()
        .limit(MOST_ROWS)
        .forEach(
            row ->
                groups
                    .computeIfAbsent(groupOf(row.key()), _ -> new ArrayList<>())
                    .add(row(row, others.get(row.key()), axis)));
    return new TableView(
        now.by().stream().map(labels::of).toList(),
        Ends.of(gauge.scale(), axis),
        then != null,
        groups.entrySet().stream()
            .map(group -> new Group(now.by().size() < 2 ? null : group.getKey(), group.getValue()))
            .toList(),
        Math.max(0, now.rows().size() - MOST_ROWS));
  }

  /** A row's values, as the address of the page names them. */
  String word(Row<F> row) {
    return IntStream.range(0, now.by().size())
        .mapToObj(place -> labels.vocabulary().wordOf(now.by().get(place), row.key().get(place)))
        .collect(Collectors.joining(","));
  }

  /** The same in the reader's words. */
  String name(Row<F> row) {
    return String.join(", ", labels.all(now.by(), row.key()));
  }

  @Nullable Cell cell(@Nullable F figure, Axis axis) {
    var numbers = labels.numbers();
    return figure == null ? null : Cell.of(figure, gauge.scale(), axis, numbers);
  }

  @Nullable ComparisonView versus(@Nullable F one, @Nullable F other) {
    return one == null || other == null
        ? null
        : ComparisonView.of(one, other, gauge.scale(), gauge.wish(), labels.numbers());
  }

  Axis axis() {
    return switch (gauge.scale()) {
      case PERCENT -> new Axis(0);
      case MEAN -> new Axis(Mean.LEAST, Mean.MOST);
      case SCORE ->
          Axis.reaching(
              now.figures().values().stream().mapToDouble(figure -> figure.interval().low()));
    };
  }

  private TableView.Row row(Row<F> row, @Nullable F other, Axis axis) {
    var last = now.by().size() - 1;
    return new TableView.Row(
        last < 0 ? "" : labels.of(now.by().get(last), row.key().get(last)),
        cell(row.figure(), axis),
        versus(row.figure(), other));
  }

  private String groupOf(List<String> key) {
    return now.by().size() < 2 ? "" : labels.of(now.by().getFirst(), key.getFirst());
  }
}
