package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures by up to two dimensions, as far as they may be shown. */
record Table<T>(List<Dimension> by, List<Row<T>> rows) {

  /**
   * One group.
   *
   * @param key its value in each dimension
   * @param figure none when the group is too small to be shown
   */
  record Row<T>(List<String> key, @Nullable T figure) {

    boolean hidden() {
      return figure == null;
    }
  }

  static <T> Table<T> of(
      List<Dimension> by, Map<List<String>, T> groups, Set<List<String>> hidden) {
    var rows = new ArrayList<Row<T>>();
    groups.forEach((key, figure) -> rows.add(new Row<>(key, hidden.contains(key) ? null : figure)));
    return new Table<>(by, List.copyOf(rows));
  }

  /** The same groups with another figure; what is hidden stays so. */
  <R> Table<R> map(Function<T, R> other) {
    return new Table<>(
        by,
        rows.stream()
            .map(
                row ->
                    new Row<>(row.key(), row.figure() == null ? null : other.apply(row.figure())))
            .toList());
  }

  Table<T> sorted(Comparator<List<String>> order) {
    return new Table<>(by, rows.stream().sorted(Comparator.comparing(Row<T>::key, order)).toList());
  }

  /** The one row of a table by nothing. */
  Row<T> total() {
    return rows.getFirst();
  }
}
