package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Messages out over SMPP, receipts in, and answers over HTTP. */
final class Messages {

  private static final int WARMING_UP = 4_000;
  private static final int AT_WINDOW_10 = 25_000;
  private static final int AT_WINDOW_100 = 35_000;
  private static final int ALL = 2 * WARMING_UP + AT_WINDOW_10 + AT_WINDOW_100;
  private static final int ANSWERS = 6_000;
  private static final int CUSTOMERS_AT_ONCE = 24;
  private static final int RUNS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String WAITING = "select count(*) from sms.message where state = 'WAITING'";
  private static final String LEFT = "select count(*) from sms.message where state <> 'WAITING'";
  private static final String RECEIVED =
      "select count(*) from sms.message where receipt = 'DELIVERED'";

  private final Path jar;
  private final Path data;
  private final Table table;
  private final LocalDate today;

  Messages(Path jar, Path data, Table table, LocalDate today) {
    this.jar = jar;
    this.data = data;
    this.table = table;
    this.today = today;
  }

  /** Runs one of Kaiku's commands. */
  interface Command {
    void run(String... words) throws IOException, InterruptedException;
  }

  void run(Set<String> wanted, Command command) throws IOException, InterruptedException {
    var sending = wanted.contains("send");
    var count = sending ? ALL : WARMING_UP + RUNS * ANSWERS;
    queue(count, command);
    try (var smsc = new Smsc()) {
      if (sending) {
        send(smsc, 10, WARMING_UP + AT_WINDOW_10);
      }
      try (var kaiku = Kaiku.serve(jar, data, settings(smsc, 100));
          var database = new Database(data)) {
        if (sending) {
          measure(smsc, database, 100, WARMING_UP + AT_WINDOW_100 - 3_000);
        }
        database.await(LEFT, count, PATIENCE);
        if (wanted.contains("answer")) {
          answer(kaiku, database, smsc.tokens());
        }
        table.add("memory of the server after it all", kaiku.memory() / 1024.0, 0, "MB",
            "under 600 MB");
      }
    }
  }

  /** Fills the outbox of a server that has no operator yet. */
  private void queue(int count, Command command) throws IOException, InterruptedException {
    command.run("rules", Resources.unpack("rules-at-once.yml", data).toString());
    var file = data.resolve("messages.csv");
    Extract.write(file, 1_000_000, count, today);
    command.run("import", file.toString(), "--source", "lifecare");
    try (var _ = Kaiku.serve(jar, data, Map.of());
        var database = new Database(data)) {
      database.await(WAITING, count, PATIENCE);
    }
  }

  private static Map<String, String> settings(Smsc smsc, int window) {
    var settings = new HashMap<String, String>();
    settings.put("KAIKU_SMS_GATEWAY", "smpp");
    settings.put("KAIKU_SMS_SMPP_HOST", "127.0.0.1");
    settings.put("KAIKU_SMS_SMPP_PORT", "" + smsc.port());
    settings.put("KAIKU_SMS_SMPP_SYSTEM_ID", "bench");
    settings.put("KAIKU_SMS_SMPP_PASSWORD", "bench");
    settings.put("KAIKU_SMS_SMPP_WINDOW", "" + window);
    settings.put("KAIKU_SMS_SMPP_RATE", "0");
    return settings;
  }

  private void send(Smsc smsc, int window, int count) throws IOException, InterruptedException {
    try (var _ = Kaiku.serve(jar, data, settings(smsc, window));
        var database = new Database(data)) {
      measure(smsc, database, window, count);
    }
  }

  /** From the end of the warming up until the receipts of this many messages are written down. */
  private void measure(Smsc smsc, Database database, int window, int count)
      throws IOException, InterruptedException {
    var before = database.number(RECEIVED);
    var commits = database.commits();
    database.await(RECEIVED, before + WARMING_UP, PATIENCE);
    var begun = System.nanoTime();
    var first = database.number(RECEIVED);
    database.await(RECEIVED, before + count, PATIENCE);
    var done = database.number(RECEIVED) - first;
    var rate = done / ((System.nanoTime() - begun) / 1e9);
    var perCommit = Math.max(1, 3.0 * done / Math.max(1, database.commits() - commits));
    var rows = 15_000;
    var raw = database.copy("sms.message", rows, Math.round(rows / perCommit)) / 3;
    var wanted = window == 10 ? "at least 2 500" : "at least 4 000";
    var what = "sending with receipts, window " + window;
    table.add(what, rate, raw, "messages/s", wanted);
    table.add("– beside the wire alone", rate, RawSmpp.run(smsc.port(), window, rows),
        "messages/s", "");
  }

  private void answer(Kaiku kaiku, Database database, List<String> tokens)
      throws IOException, InterruptedException {
    var rates = new double[RUNS];
    var raws = new double[RUNS];
    var latencies = new ArrayList<double[]>();
    warmUp(kaiku, tokens.subList(0, 2_000));
    for (int run = 0; run < RUNS; run++) {
      var from = 2_000 + run * (tokens.size() - 2_000) / RUNS;
      var own = tokens.subList(from, Math.min(from + ANSWERS, tokens.size()));
      var outcome = new AnswerLoad(kaiku.port(), own).run(CUSTOMERS_AT_ONCE);
      rates[run] = outcome.answersASecond();
      latencies.add(outcome.p95());
      raws[run] = BareInserts.run(database, CUSTOMERS_AT_ONCE, ANSWERS);
    }
    table.add("complete answers", Median.of(rates), Median.of(raws), "answers/s", "at least 500");
    var names = List.of("GET page", "POST score", "POST comment");
    for (int i = 0; i < names.size(); i++) {
      var which = i;
      var p95 = Median.of(latencies.stream().mapToDouble(run -> run[which]).toArray());
      table.add("– p95 of " + names.get(i), p95, 0, "ms", "under 100 ms");
    }
  }

  private static void warmUp(Kaiku kaiku, List<String> tokens)
      throws IOException, InterruptedException {
    var _ = new AnswerLoad(kaiku.port(), tokens).run(CUSTOMERS_AT_ONCE);
  }
}
