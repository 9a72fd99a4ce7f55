package fi.kaiku.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Answers as bare rows: one insert and one commit each, over as many connections. */
final class BareInserts {

  private BareInserts() {}

  /** Rows a second. */
  static double run(Database database, int connections, int rows)
      throws IOException, InterruptedException {
    database.execute(
        "drop table if exists bench_copy;"
            + " create table bench_copy (like feedback.waiting including all)");
    var some = database.read("feedback.waiting", rows);
    some.forEach(row -> row[0] = UUID.randomUUID());
    var share = some.size() / connections;
    var begun = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < connections; i++) {
        var part = some.subList(i * share, (i + 1) * share);
        all.add(threads.submit(() -> insert(database, part)));
      }
      for (var one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("a bare insert failed", e.getCause());
    }
    return share * connections / ((System.nanoTime() - begun) / 1e9);
  }

  private static Void insert(Database database, List<Object[]> rows)
      throws IOException, SQLException {
    try (var writer = database.connect()) {
      Database.write(writer, rows, 1);
    }
    return null;
  }
}
