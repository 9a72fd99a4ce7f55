package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Kaiku is killed again and again, while it sends and while customers answer: nobody gets two
 * messages, and no acknowledged answer is lost. The suite does the same a few times.
 */
final class Kills {

  private static final int FIRST_PERSON = 1_600_000;
  private static final int MESSAGES = 15_000;
  private static final int WHILE_SENDING = 30;
  private static final int WHILE_ANSWERING = 10;
  private static final int WINDOW = 10;
  private static final int CUSTOMERS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String UNFINISHED =
      """
      select (select count(*) from sms.message where state in ('WAITING', 'HANDED_OVER'))
           + (select count(*) from invitation.invitation where state = 'PLANNED')
           + (select count(*) from encounter.encounter where undecided)
      """;

  private final Path launcher;
  private final Path data;
  private final Table table;
  private final LocalDate today;
  private final Random random = new Random(2026);

  Kills(Path launcher, Path data, Table table, LocalDate today) {
    this.launcher = launcher;
    this.data = data;
    this.table = table;
    this.today = today;
  }

  void run(Messages.Command command) throws IOException, InterruptedException {
    command.run("rules", Resources.unpack("rules-at-once.yml", data).toString());
    var file = data.resolve("kills.csv");
    Extract.write(file, FIRST_PERSON, MESSAGES, today);
    command.run("import", file.toString(), "--source", "lifecare");
    try (var smsc = new Smsc()) {
      var settings = Messages.settings(smsc, WINDOW);
      settings.put("KAIKU_SMS_SMPP_RATE", "500");
      for (int kill = 0; kill < WHILE_SENDING; kill++) {
        killWhileSending(smsc, settings);
      }
      nobodyGotTwo(smsc, settings);
      noAcknowledgedAnswerIsLost(smsc.tokens(), settings);
    }
  }

  private void killWhileSending(Smsc smsc, Map<String, String> settings)
      throws IOException, InterruptedException {
    var before = smsc.phones().size();
    var kaiku = Kaiku.serve(launcher, data, settings);
    await("it sends", () -> smsc.phones().size() > before);
    LockSupport.parkNanos(Duration.ofMillis(100 + random.nextInt(700)).toNanos());
    kaiku.kill();
  }

  private void nobodyGotTwo(Smsc smsc, Map<String, String> settings)
      throws IOException, InterruptedException {
    try (var _ = Kaiku.serve(launcher, data, settings);
        var database = new Database(data)) {
      await("everything is settled", () -> database.number(UNFINISHED) == 0);
      var twice = smsc.phones().size() - new HashSet<>(smsc.phones()).size();
      var what = "people who got two messages, killed " + WHILE_SENDING + " times";
      table.add(what, twice, 0, "", "0");
      var unknown = database.number("select count(*) from sms.message where state = 'UNKNOWN'");
      var most = "at most " + WINDOW * WHILE_SENDING;
      table.add("– messages whose outcome is unknown", unknown, 0, "", most);
      require(twice == 0 && unknown <= (long) WINDOW * WHILE_SENDING);
    }
  }

  private void noAcknowledgedAnswerIsLost(List<String> tokens, Map<String, String> settings)
      throws IOException, InterruptedException {
    var acknowledged = new AtomicInteger();
    var share = tokens.size() / WHILE_ANSWERING;
    for (int kill = 0; kill < WHILE_ANSWERING; kill++) {
      var mine = tokens.subList(kill * share, (kill + 1) * share);
      answerUntilKilled(Kaiku.serve(launcher, data, settings), mine, acknowledged);
    }
    try (var _ = Kaiku.serve(launcher, data, settings);
        var database = new Database(data)) {
      var kept = database.number("select (select count(*) from feedback.waiting) + (select count(*) from feedback.feedback)");
      var lost = Math.max(0, acknowledged.get() - kept);
      var what = "acknowledged answers that are lost, of " + acknowledged.get();
      table.add(what + ", killed " + WHILE_ANSWERING + " times", lost, 0, "", "0");
      require(lost == 0 && acknowledged.get() > 50 * WHILE_ANSWERING);
    }
  }

  private void answerUntilKilled(Kaiku kaiku, List<String> tokens, AtomicInteger acknowledged)
      throws InterruptedException {
    var enough = acknowledged.get() + 50 + random.nextInt(200);
    var next = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var customers = new Future<?>[CUSTOMERS];
      for (int i = 0; i < CUSTOMERS; i++) {
        customers[i] = threads.submit(() -> answer(kaiku, tokens, next, acknowledged));
      }
      await("customers answer", () -> acknowledged.get() > enough);
      kaiku.kill();
    }
  }

  private static Void answer(
      Kaiku kaiku, List<String> tokens, AtomicInteger next, AtomicInteger acknowledged) {
    try {
      for (int i = next.getAndIncrement(); i < tokens.size(); i = next.getAndIncrement()) {
        try (var phone = new Wire(kaiku.port())) {
          AnswerLoad.score(phone, "/s/" + tokens.get(i), 9);
          acknowledged.incrementAndGet();
        }
      }
    } catch (IOException e) {
      // Killed in the middle of a request: that answer was not acknowledged.
    }
    return null;
  }

  private static void await(String what, BooleanSupplier isSo) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      require(System.nanoTime() < deadline, "never so: " + what);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private static void require(boolean isSo) {
    require(isSo, "what must never happen has happened; see the table");
  }

  private static void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new IllegalStateException(otherwise);
    }
  }
}
