package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** One cold batch, then several beside the wire alone and the bare rows, in turn. */
final class SendLoad {

  static final int BATCH = 20_000;
  static final int RUNS = 3;

  /** Everything that has to wait in the outbox before it begins. */
  static final int MESSAGES = (1 + RUNS) * BATCH;

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String RECEIVED =
      "select count(*) from sms.message where receipt = 'DELIVERED'";
  private static final int RAW_ROWS = 15_000;

  /** A message is written three times: queued, handed over, settled with its receipt. */
  private static final int WRITTEN = 3;

  private final Path data;
  private final Smsc smsc;
  private final int window;
  private final double[] rates = new double[RUNS];
  private final double[] wires = new double[RUNS];
  private final double[] rows = new double[RUNS];
  private final double[] perCommit = new double[RUNS];

  SendLoad(Path data, Smsc smsc, int window) {
    this.data = data;
    this.smsc = smsc;
    this.window = window;
  }

  /** Keeps back what waits, so that it leaves by batches. */
  static void keepBack(Database database) {
    database.execute("update sms.message set send_after_at = 'infinity' where state = 'WAITING'");
    database.execute("vacuum analyze sms.message");
  }

  void run(Table table) throws IOException, InterruptedException {
    try (var database = new Database(data)) {
      var cold = batch(database);
      for (int run = 0; run < RUNS; run++) {
        var commits = database.commits();
        rates[run] = batch(database);
        perCommit[run] = (double) BATCH / Math.max(1, database.commits() - commits);
        wires[run] = RawSmpp.run(smsc, window, RAW_ROWS);
        var groups = Math.round(RAW_ROWS / perCommit[run] / WRITTEN);
        rows[run] = database.copy("sms.message", RAW_ROWS, groups) / WRITTEN;
        System.err.printf("window %d, run %d: %.0f a second%n", window, run + 1, rates[run]);
      }
      tell(table, cold);
    }
  }

  /** Lets everything leave, unmeasured. */
  void sendAll() throws IOException, InterruptedException {
    try (var database = new Database(data)) {
      for (int batch = 0; batch < 1 + RUNS; batch++) {
        var _ = batch(database);
      }
    }
  }

  private void tell(Table table, double cold) {
    var wanted = window == 10 ? "at least 2 500" : "at least 5 000";
    var what = "sending with receipts, window " + window;
    table.add(what, Median.of(rates), Median.of(rows), "messages/s", wanted);
    table.add("– beside the wire alone", Median.of(rates), Median.of(wires), "messages/s", "");
    table.add("– the first batch, cold", cold, 0, "messages/s", "");
    table.add("– messages a commit", Median.of(perCommit), 0, "", "");
  }

  /** Lets a batch leave three seconds from now; its rate, as the operator sees it. */
  private double batch(Database database) throws InterruptedException {
    var round = smsc.watch(BATCH);
    var before = database.number(RECEIVED);
    database.execute(
        """
        update sms.message set send_after_at = now() + interval '3 seconds'
        where id in (select id from sms.message
                     where state = 'WAITING' and send_after_at = 'infinity'
                     order by queue_no limit %d)
        """
            .formatted(BATCH));
    database.execute("vacuum analyze sms.message");
    var rate = round.rate(PATIENCE);
    database.await(RECEIVED, before + BATCH, PATIENCE);
    return rate;
  }
}
