package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A look into Kaiku's own PostgreSQL, and the same rows written without Kaiku. */
final class Database implements AutoCloseable {

  private static final long SHORTEST_PAUSE = Duration.ofMillis(20).toNanos();
  private static final int SELDOM = 50;

  private final Path data;
  private final Connection connection;

  Database(Path data) throws IOException {
    this.data = data;
    this.connection = connect();
  }

  Connection connect() throws IOException {
    try {
      return DriverManager.getConnection(
          address(data) + "?reWriteBatchedInserts=true", "kaiku", password(data));
    } catch (SQLException e) {
      throw new IOException("cannot look into the database", e);
    }
  }

  static String address(Path data) throws IOException {
    var port = Files.readString(data.resolve("postgres/port")).strip();
    return "jdbc:postgresql://localhost:" + port + "/kaiku";
  }

  static String password(Path data) throws IOException {
    return Files.readString(data.resolve("postgres/password")).strip();
  }

  /** The number that a query gives. */
  long number(String query) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  void execute(String statement) {
    try (var it = connection.createStatement()) {
      it.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Transactions that have been committed so far, by anybody. */
  long commits() {
    execute("select pg_stat_clear_snapshot()");
    return number("select xact_commit from pg_stat_database where datname = current_database()");
  }

  /**
   * Waits until a query gives at least a number. Asks so seldom that asking takes a fiftieth of the
   * time: a count of many rows would slow down what is measured.
   */
  void await(String query, long wanted, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    var asked = System.nanoTime();
    while (number(query) < wanted) {
      var took = System.nanoTime() - asked;
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("still " + number(query) + " of " + wanted + ": " + query);
      }
      LockSupport.parkNanos(Math.max(SHORTEST_PAUSE, SELDOM * took));
      asked = System.nanoTime();
    }
  }

  /**
   * Writes the rows of a table once more, into a copy of it with the same indexes.
   *
   * @param rows how many
   * @param commits in how many transactions
   * @return rows a second
   */
  double copy(String table, int rows, long commits) throws IOException {
    var values = read(table, rows);
    execute("drop table if exists bench_copy; create table bench_copy (like %s including all excluding identity)"
        .formatted(table));
    var perCommit = Math.max(1, values.size() / Math.max(1, (int) commits));
    var begun = System.nanoTime();
    try (var writer = connect()) {
      write(writer, values, perCommit);
    } catch (SQLException e) {
      throw new IllegalStateException(table, e);
    }
    return values.size() / ((System.nanoTime() - begun) / 1e9);
  }

  List<Object[]> read(String table, int rows) {
    var values = new ArrayList<Object[]>();
    var query = "select * from " + table + " limit " + rows;
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      var width = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new Object[width];
        for (int i = 0; i < width; i++) {
          row[i] = result.getObject(i + 1);
        }
        values.add(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    return values;
  }

  static void write(Connection writer, List<Object[]> rows, int perCommit) throws SQLException {
    writer.setAutoCommit(false);
    var marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
    try (var insert = writer.prepareStatement("insert into bench_copy values (" + marks + ")")) {
      for (int i = 0; i < rows.size(); i++) {
        var row = rows.get(i);
        for (int column = 0; column < row.length; column++) {
          insert.setObject(column + 1, row[column]);
        }
        insert.addBatch();
        if ((i + 1) % perCommit == 0 || i + 1 == rows.size()) {
          insert.executeBatch();
          writer.commit();
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
