package fi.kaiku.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Turns rows into columns, so that one statement with {@code unnest} stores them all. */
public final class SqlArrays {

  /** Reads a single column of ids. */
  public static final RowMapper<UUID> ID = (row, _) -> row.getObject(1, UUID.class);

  private SqlArrays() {}

  /** A column as texts, which the statement casts to its type. */
  public static <T> @Nullable String[] of(List<T> rows, Function<T, @Nullable Object> column) {
    var values = new @Nullable String[rows.size()];
    for (int i = 0; i < values.length; i++) {
      var value = column.apply(rows.get(i));
      values[i] = value == null ? null : value.toString();
    }
    return values;
  }

  public static <T> byte[][] bytes(List<T> rows, Function<T, byte[]> column) {
    return rows.stream().map(column).toArray(byte[][]::new);
  }

  public static UUID[] ids(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
