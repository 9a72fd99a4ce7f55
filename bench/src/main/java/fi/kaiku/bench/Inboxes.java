package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast the inbox of a supervisor of twenty units opens, and how long the county's feedback waits,
 * among ten thousand, a hundred thousand and a million comments; of the last the supervisor's own are
 * a hundred thousand.
 */
final class Inboxes {

  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
  private static final int LARGEST = Integer.getInteger("bench.comments", 1_000_000);
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String SUPERVISOR = "bench-supervisor";

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("inbox", "/inbox");
    PAGES.put("inbox, a hundred", "/inbox?show=100");
    PAGES.put("inbox, urgent", "/inbox?kind=urgent");
    PAGES.put("inbox, in hand", "/inbox?state=in-hand");
    PAGES.put("inbox, twelve months", "/inbox?period=twelve-months");
    PAGES.put("inbox, late", "/inbox?overdue=yes");
  }

  private final Path launcher;
  private final Path data;
  private final Table table;

  Inboxes(Path launcher, Path data, Table table) {
    this.launcher = launcher;
    this.data = data;
    this.table = table;
  }

  void run() throws IOException, InterruptedException {
    var sizes = SIZES.stream().filter(size -> size <= LARGEST).toList();
    try (var _ = Kaiku.serve(launcher, data, Map.of("KAIKU_TIMETABLE", "false"));
        var database = new Database(data)) {
      var _ = new Archive(database);
      sentences(database);
      letSupervisorIn(database);
      grow(sizes.getFirst(), database);
    }
    for (int i = 0; i < sizes.size(); i++) {
      try (var kaiku = Kaiku.serve(launcher, data, Map.of());
          var database = new Database(data)) {
        measure(sizes.get(i), kaiku, database);
        if (i + 1 < sizes.size()) {
          grow(sizes.get(i + 1) - sizes.get(i), database);
        }
      }
    }
  }

  private static void grow(int more, Database database) throws IOException {
    for (var statement : Resources.text("inbox.sql").replace("%d", "" + more).split(";\n")) {
      database.execute(statement);
    }
    for (var kept :
        List.of("feedback.feedback", "insight.reading", "insight.read_mark", "followup.item")) {
      database.execute("vacuum (analyze) " + kept);
    }
    database.execute("delete from followup.delay_month");
    database.execute(
        "update platform.scheduled_task set execution_time = now() where task_name = 'delays'");
  }

  private void measure(int size, Kaiku kaiku, Database database)
      throws IOException, InterruptedException {
    var begun = System.nanoTime();
    database.await("select count(*) from followup.delay_month", 13, PATIENCE);
    var seconds = (System.nanoTime() - begun) / 1e9;
    var of = " of %,d".formatted(size).replace(',', ' ');
    table.add("thirteen months of waiting counted" + of, seconds, 0, "s", "");
    for (var page : PAGES.entrySet()) {
      time(new Reader(kaiku, SUPERVISOR), page.getKey() + of, page.getValue(), 100);
    }
    time(new Reader(kaiku), "county view, 400 units" + of, "/inbox/county", 150);
  }

  private void time(Reader reader, String name, String path, int wanted)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      reader.milliseconds(path);
    }
    var times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      times[i] = reader.milliseconds(path);
    }
    Arrays.sort(times);
    table.add(name + ", median", times[ROUNDS / 2], 0, "ms", "");
    table.add("– p95", times[(int) (ROUNDS * 0.95)], 0, "ms", "under " + wanted + " ms");
  }

  private static void sentences(Database database) throws IOException {
    database.execute("create table bench_sentence (place integer primary key, text text not null)");
    var lines = Resources.text("sentences.txt").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      database.execute(
          "insert into bench_sentence values (%d, '%s')".formatted(i, lines.get(i).replace("'", "''")));
    }
  }

  /** Supervises the units in which one in ten of all comments is. */
  private static void letSupervisorIn(Database database) {
    Archive.letIn(database, "00000000-0000-0000-0000-00000000be5c", SUPERVISOR, "SUPERVISOR");
    database.execute(
        """
        insert into people.account_unit (account_id, unit_id)
        select '00000000-0000-0000-0000-00000000be5c', id from bench_unit where place % 20 = 7
        """);
  }
}
