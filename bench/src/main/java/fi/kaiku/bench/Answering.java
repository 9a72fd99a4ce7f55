package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Customers who answer: at once after a start, then many, beside the floor and the bare rows. */
final class Answering {

  static final int FIRST = 10_000;
  static final int RUNS = 3;
  static final int RUN = 6_000;

  /** Until Java has compiled what is needed, as on a node that has been up for a day; of both. */
  private static final int MORE = 20_000;

  /** Links that a course uses up. */
  static final int LINKS = 1 + FIRST + MORE + RUNS * RUN;

  private static final int CUSTOMERS_AT_ONCE = 24;
  private static final String ROW_BYTES =
      "select coalesce(max(length(sealed)), 0) from feedback.waiting";

  private final Kaiku kaiku;
  private final Path data;
  private final List<String> tokens;
  private final double[] rates = new double[RUNS];
  private final double[] floors = new double[RUNS];
  private final double[] rows = new double[RUNS];
  private final List<double[]> p95 = new ArrayList<>();

  Answering(Kaiku kaiku, Path data, List<String> tokens) {
    this.kaiku = kaiku;
    this.data = data;
    this.tokens = tokens;
  }

  /**
   * Answers the floor as often as the first answers after a start, so that what is slow then is the
   * server and not the customers, who share its cores and are Java too.
   */
  static void practise(Kaiku kaiku, Path data, List<String> tokens)
      throws IOException, InterruptedException {
    try (var database = new Database(data);
        var floor = floor(kaiku, data, tokens.getFirst(), database)) {
      var _ = answer(floor.port(), tokens.subList(1, 1 + FIRST));
      database.execute("drop table " + Floor.TABLE);
    }
  }

  private static FloorServer floor(Kaiku kaiku, Path data, String token, Database database)
      throws IOException {
    var pages = data.resolve("floor");
    SentPages.write(pages, kaiku.port(), token);
    database.execute(
        "create table " + Floor.TABLE + " (id uuid primary key, sealed bytea not null)"
            + " with (fillfactor = 60)");
    return FloorServer.serve(data, pages, database.number(ROW_BYTES));
  }

  /** Without telling anything. */
  double warmUp() throws IOException, InterruptedException {
    return answer(kaiku.port(), tokens.subList(1, 1 + FIRST)).answersASecond();
  }

  void run(Table table) throws IOException, InterruptedException {
    var first = warmUp();
    try (var database = new Database(data);
        var floor = floor(kaiku, data, tokens.getFirst(), database)) {
      var _ = answer(kaiku.port(), tokens.subList(1 + FIRST, 1 + FIRST + MORE));
      var _ = answer(floor.port(), tokens.subList(1, 1 + FIRST + MORE));
      for (int run = 0; run < RUNS; run++) {
        measure(run, floor, database);
      }
    }
    tell(table, first);
  }

  private void measure(int run, FloorServer floor, Database database)
      throws IOException, InterruptedException {
    var from = 1 + FIRST + MORE + run * RUN;
    var own = tokens.subList(from, from + RUN);
    var outcome = answer(kaiku.port(), own);
    rates[run] = outcome.answersASecond();
    p95.add(outcome.p95());
    floors[run] = answer(floor.port(), own).answersASecond();
    rows[run] = BareInserts.run(database, CUSTOMERS_AT_ONCE, RUN);
    System.err.printf(
        "answers, run %d: %.0f a second, floor %.0f%n", run + 1, rates[run], floors[run]);
  }

  private static AnswerLoad.Outcome answer(int port, List<String> tokens)
      throws IOException, InterruptedException {
    return new AnswerLoad(port, tokens).run(CUSTOMERS_AT_ONCE);
  }

  private void tell(Table table, double first) {
    var floor = Median.of(floors);
    table.add("complete answers", Median.of(rates), floor, "answers/s", "ratio at least 0.60");
    table.add("– the first 10 000 after a start", first, floor, "answers/s", "ratio at least 0.45");
    table.add("– beside bare rows", Median.of(rates), Median.of(rows), "answers/s", "");
    for (var step : AnswerLoad.Step.values()) {
      var times = p95.stream().mapToDouble(run -> run[step.ordinal()]).toArray();
      table.add("– p95 of " + step.words(), Median.of(times), 0, "ms", "under 100 ms");
    }
  }
}
