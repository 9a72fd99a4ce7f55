package fi.kaiku.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** How fast comments are read while customers answer, read again, and found among a million. */
final class Comments {

  /** Links that a course uses up. */
  static final int LINKS = 6_000;

  private static final int APPEARED = 1_500;
  private static final int READ = 20_000;
  private static final int ALL = Integer.getInteger("bench.comments", 1_000_000);
  private static final int ANSWERS_A_SECOND = 100;
  private static final int CUSTOMERS_AT_ONCE = 4;
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 40;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /** As somebody looks for comments. */
  private static final Map<String, String> PAGES =
      Map.of(
          "newest", "/comments?period=twelve-months",
          "a hundred", "/comments?period=twelve-months&show=100",
          "criticism of waiting", "/comments?period=twelve-months&theme=waiting&sign=minus",
          "lowest scores", "/comments?period=twelve-months&sort=lowest",
          "search for a common word", "/comments?period=twelve-months&q=l%C3%A4%C3%A4k%C3%A4ri",
          "search for a rare phrase", "/comments?period=twelve-months&q=%22palvelu+parempaa%22",
          "urgent", "/comments?period=twelve-months&urgent=yes");

  private final Kaiku kaiku;
  private final Database database;
  private final List<String> tokens;

  Comments(Kaiku kaiku, Database database, List<String> tokens) {
    this.kaiku = kaiku;
    this.database = database;
    this.tokens = tokens;
  }

  void run(Table table) throws IOException, InterruptedException {
    Archive.letIn(database);
    database.execute(Resources.text("comments.sql"));
    sentences();
    beside(table);
    again(table);
    pages(table);
  }

  /** Of the demo's comments, one sentence each. */
  private void sentences() throws IOException {
    var lines = Resources.text("sentences.txt").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      database.execute(
          "insert into bench_sentence values (%d, '%s')".formatted(i, lines.get(i).replace("'", "''")));
    }
  }

  private void appear(int comments) throws IOException {
    database.execute(Resources.text("commented.sql").replace("%d", "" + comments));
  }

  /** @return seconds until so many more have been read */
  private double reading(int more) throws IOException {
    var before = database.number("select count(*) from insight.reading");
    appear(more);
    var begun = System.nanoTime();
    database.await("select count(*) from insight.reading", before + more, PATIENCE);
    return (System.nanoTime() - begun) / 1e9;
  }

  private void beside(Table table) throws IOException, InterruptedException {
    var _ = reading(APPEARED);
    try (var customers = Executors.newSingleThreadExecutor()) {
      var answering = customers.submit(this::answer);
      Thread.sleep(Duration.ofSeconds(5));
      var seconds = reading(APPEARED);
      answering.cancel(true);
      table.add("1 500 comments read, beside 100 answers/s", seconds, 0, "s", "under 10 s");
    }
    table.add("comments read", READ / reading(READ), 0, "comments/s", "");
  }

  private Void answer() throws IOException, InterruptedException {
    for (int i = 0; i + ANSWERS_A_SECOND <= LINKS; i += ANSWERS_A_SECOND) {
      var until = System.nanoTime() + Duration.ofSeconds(1).toNanos();
      var _ =
          new AnswerLoad(kaiku.port(), tokens.subList(i, i + ANSWERS_A_SECOND))
              .run(CUSTOMERS_AT_ONCE);
      Thread.sleep(Math.max(0, (until - System.nanoTime()) / 1_000_000));
    }
    return null;
  }

  private void again(Table table) {
    database.execute(
        "insert into insight.reader (number, version) overriding system value values (-1, '0')");
    database.execute("update insight.reading set version = '0'");
    var all = database.number("select count(*) from insight.reading");
    var begun = System.nanoTime();
    database.await("select count(*) from insight.reading where version <> '0'", all, PATIENCE);
    var rate = all / ((System.nanoTime() - begun) / 1e9);
    table.add("comments read again", rate, 0, "comments/s", "");
    table.add("– a million of them", 1e6 / rate / 60, 0, "min", "under 30 min");
  }

  private void pages(Table table) throws IOException, InterruptedException {
    var read = database.number("select count(*) from insight.reading");
    for (var statement :
        Resources.text("comments-copied.sql").replace("%d", "" + (ALL / read - 1)).split(";\n")) {
      database.execute(statement);
    }
    var reader = new Reader(kaiku);
    for (var page : PAGES.entrySet()) {
      for (int i = 0; i < WARM_UP; i++) {
        reader.milliseconds(page.getValue());
      }
      var times = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        times[i] = reader.milliseconds(page.getValue());
      }
      Arrays.sort(times);
      table.add(
          "p95 of comments, %s, of %,d".formatted(page.getKey(), ALL),
          times[(int) (ROUNDS * 0.95)],
          0,
          "ms",
          "under 100 ms");
    }
  }
}
