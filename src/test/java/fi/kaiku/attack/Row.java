package fi.kaiku.attack;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table or a line of a file: texts by the names of their columns. */
record Row(Map<String, @Nullable String> cells) {

  static Row of(ResultSet row) throws SQLException {
    var cells = new LinkedHashMap<String, @Nullable String>();
    var columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      cells.put(columns.getColumnLabel(i), row.getString(i));
    }
    return new Row(cells);
  }

  Set<String> columns() {
    return cells.keySet();
  }

  boolean told(String column) {
    var cell = cells.get(column);
    return cell != null && !cell.isEmpty();
  }

  String text(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  int number(String column) {
    return Integer.parseInt(text(column));
  }

  /** A column that says seconds since 1970. */
  Instant moment(String column) {
    return Instant.ofEpochMilli(new BigDecimal(text(column)).movePointRight(3).longValue());
  }

  /** The same row, saying one thing more or another. */
  Row with(String column, @Nullable String value) {
    var changed = new LinkedHashMap<>(cells);
    changed.put(column, value);
    return new Row(changed);
  }
}
