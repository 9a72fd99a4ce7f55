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

  private static final int WARMING_UP = 20_000;
  private static final int MEASURED = 30_000;
  private static final int FIRST_ANSWERS = 10_000;
  private static final int ANSWERS = 6_000;
  private static final int CUSTOMERS_AT_ONCE = 24;
  private static final int RUNS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String WAITING = "select count(*) from sms.message where state = 'WAITING'";
  private static final String RECEIVED =
      "select count(*) from sms.message where receipt = 'DELIVERED'";

  private final Path launcher;
  private final Path data;
  private final Table table;
  private final LocalDate today;

  Messages(Path launcher, Path data, Table table, LocalDate today) {
    this.launcher = launcher;
    this.data = data;
    this.table = table;
    this.today = today;
  }

  /** Runs one of Kaiku's commands. */
  interface Command {
    void run(String... words) throws IOException, InterruptedException;
  }

  void run(Set<String> wanted, Command command) throws IOException, InterruptedException {
    command.run("rules", Resources.unpack("rules-at-once.yml", data).toString());
    try (var smsc = new Smsc()) {
      if (wanted.contains("send")) {
        queue(1_000_000, command);
        try (var kaiku = Kaiku.serve(launcher, data, settings(smsc, 10))) {
          send(kaiku, smsc, 10, 0);
        }
      }
      queue(1_200_000, command);
      try (var kaiku = Kaiku.serve(launcher, data, settings(smsc, 100))) {
        if (wanted.contains("send")) {
          send(kaiku, smsc, 100, WARMING_UP + MEASURED);
        }
        if (wanted.contains("answer")) {
          answer(kaiku, smsc);
        }
        table.add("memory of the server after it all", kaiku.memory() / 1024.0, 0, "MB",
            "under 600 MB");
      }
    }
  }

  /** Fills the outbox of a server that has no operator yet. */
  private void queue(int firstPerson, Command command) throws IOException, InterruptedException {
    var file = data.resolve("messages.csv");
    Extract.write(file, firstPerson, WARMING_UP + MEASURED, today);
    command.run("import", file.toString(), "--source", "lifecare");
    try (var _ = Kaiku.serve(launcher, data, Map.of());
        var database = new Database(data)) {
      database.await(WAITING, WARMING_UP + MEASURED, PATIENCE);
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

  /** From the end of the warming up until the receipts of all messages are written down. */
  private void send(Kaiku kaiku, Smsc smsc, int window, int before)
      throws IOException, InterruptedException {
    try (var database = new Database(data)) {
      database.await(RECEIVED, before + WARMING_UP, PATIENCE);
      var commits = database.commits();
      var begun = System.nanoTime();
      var first = database.number(RECEIVED);
      database.await(RECEIVED, before + WARMING_UP + MEASURED, PATIENCE);
      var done = before + WARMING_UP + MEASURED - first;
      var rate = done / ((System.nanoTime() - begun) / 1e9);
      var perCommit = 3.0 * done / Math.max(1, database.commits() - commits);
      var rows = 15_000;
      var raw = database.copy("sms.message", rows, Math.round(rows / perCommit)) / 3;
      var wanted = window == 10 ? "at least 2 500" : "at least 4 000";
      var what = "sending with receipts, window " + window;
      table.add(what, rate, raw, "messages/s", wanted);
      var wire = RawSmpp.run(smsc.port(), window, rows);
      table.add("– beside the wire alone", rate, wire, "messages/s", "");
      table.add("– messages a commit", perCommit / 3, 0, "", "");
    }
  }

  private void answer(Kaiku kaiku, Smsc smsc) throws IOException, InterruptedException {
    try (var database = new Database(data)) {
      database.await(WAITING.replace("count(*)", "1 - least(count(*), 1)"), 1, PATIENCE);
      answer(kaiku, database, smsc.tokens());
    }
  }

  private void answer(Kaiku kaiku, Database database, List<String> tokens)
      throws IOException, InterruptedException {
    var rates = new double[RUNS];
    var raws = new double[RUNS];
    var latencies = new ArrayList<double[]>();
    warmUp(kaiku, tokens.subList(0, FIRST_ANSWERS));
    for (int run = 0; run < RUNS; run++) {
      var from = FIRST_ANSWERS + run * ANSWERS;
      var own = tokens.subList(from, from + ANSWERS);
      var outcome = new AnswerLoad(kaiku.port(), own).run(CUSTOMERS_AT_ONCE);
      rates[run] = outcome.answersASecond();
      System.err.printf("answers, run %d: %.0f a second%n", run + 1, rates[run]);
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
