package fi.kaiku.figures;

import fi.kaiku.figures.question.Dimension;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures by up to two dimensions. A group that is too small is not told, and looks like nobody.
 */
public record GroupTable<T>(List<Dimension> by, List<Row<T>> rows) {

  /**
   * One group.
   *
   * @param key its value in each dimension
   * @param figure none when the group is too small to be told, or has nobody
   */
  public record Row<T>(List<String> key, @Nullable T figure) {

    public boolean shown() {
      return figure != null;
    }
  }

  /** What is told, and rows for all else that is named: of few, or of nobody. */
  static <T> GroupTable<T> of(
      List<Dimension> by, Set<List<String>> names, Map<List<String>, T> shown) {
    var keys = new LinkedHashSet<>(names);
    keys.addAll(shown.keySet());
    return new GroupTable<>(by, keys.stream().map(key -> new Row<>(key, shown.get(key))).toList());
  }

  /** The same groups with another figure, or none; what is not told stays so. */
  public <R> GroupTable<R> map(Function<T, @Nullable R> other) {
    return new GroupTable<>(
        by,
        rows.stream()
            .map(
                row ->
                    new Row<R>(row.key(), row.figure() == null ? null : other.apply(row.figure())))
            .toList());
  }

  public GroupTable<T> sorted(Comparator<List<String>> order) {
    return new GroupTable<>(
        by, rows.stream().sorted(Comparator.comparing(Row<T>::key, order)).toList());
  }

  /** The rows that tell anything. */
  public List<Row<T>> shown() {
    return rows.stream().filter(Row::shown).toList();
  }

  /** What they tell, in their order. */
  public Map<List<String>, T> figures() {
    var figures = new LinkedHashMap<List<String>, T>();
    for (var row : rows) {
      if (row.figure() != null) {
        figures.put(row.key(), row.figure());
      }
    }
    return figures;
  }

  /** The one row of a table by nothing. */
  public Row<T> total() {
    return rows.getFirst();
  }
}
