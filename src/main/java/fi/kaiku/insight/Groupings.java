package fi.kaiku.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several groupings of the same rows, counted in one pass with SQL's grouping sets. */
record Groupings(List<List<Dimension>> sets) {

  /** For a select list: the columns that the dimensions are made from, each after a comma. */
  String raw() {
    return dimensions().map(Dimension::column).distinct().map(c -> ", " + c).collect(joined(""));
  }

  /** For a select list: each dimension's expression under its word, after a comma. */
  String columns() {
    return dimensions().map(d -> ", " + d.expression() + " as " + d.word()).collect(joined(""));
  }

  /** For a select list: the dimensions' words, each after a comma. */
  String words() {
    return dimensions().map(dimension -> ", " + dimension.word()).collect(joined(""));
  }

  /** The sets themselves; each starts with these columns too. */
  String clause(String... always) {
    return sets.stream()
        .map(
            set ->
                Stream.concat(Stream.of(always), set.stream().map(Dimension::word))
                    .collect(Collectors.joining(", ", "(", ")")))
        .collect(joined(", "));
  }

  /** Empty tallies, one for each set, in order. */
  <T> Map<List<Dimension>, Map<List<String>, T>> tallies() {
    var tallies = new LinkedHashMap<List<Dimension>, Map<List<String>, T>>();
    sets.forEach(set -> tallies.put(set, new LinkedHashMap<>()));
    return tallies;
  }

  /** The set that a row counts: the one whose dimensions, and no others, have values in it. */
  List<Dimension> setOf(ResultSet row) throws SQLException {
    var valued = new ArrayList<Dimension>();
    for (var dimension : dimensions().toList()) {
      if (row.getString(dimension.word()) != null) {
        valued.add(dimension);
      }
    }
    return sets.stream()
        .filter(set -> set.size() == valued.size() && valued.containsAll(set))
        .findFirst()
        .orElseThrow();
  }

  static List<String> key(List<Dimension> set, ResultSet row) throws SQLException {
    var key = new ArrayList<String>();
    for (var dimension : set) {
      key.add(row.getString(dimension.word()));
    }
    return List.copyOf(key);
  }

  private Stream<Dimension> dimensions() {
    return sets.stream().flatMap(List::stream).distinct();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined(String between) {
    return Collectors.joining(between);
  }
}
