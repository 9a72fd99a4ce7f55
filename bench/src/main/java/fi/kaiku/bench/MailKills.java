package fi.kaiku.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Kaiku is killed ten times while 500 mails and the calls for 50 urgent comments go to a mail
 * server: each mail is taken, and one that is taken twice is the same by its Message-ID.
 */
final class MailKills {

  private static final int FIRST_PERSON = 1_900_000;

  /** A shorter proof kills less often. */
  private static final int KILLS = Integer.getInteger("bench.kills", 10);

  private static final int MAILS = 50;
  private static final int ALARMS = 5;
  private static final int LONGEST_MS = 400;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String HARM =
      "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa joka ilta.";

  /** As many letters more as one that waits, each with an id of its own. */
  private static final String MORE_LETTERS =
      """
      insert into mail.outbox (id, about, language, to_sealed, subject_sealed, text_sealed,
                               html_sealed, created_at, next_try_at)
      select gen_random_uuid(), 'trial', language, to_sealed, subject_sealed, text_sealed,
             html_sealed, now(), now()
      from bench_letter cross join generate_series(1, %d)
      """;

  private static final String MANAGER =
      """
      insert into people.account
          (id, sign_in_name, name, role, password_hash, email, created_at)
      values (gen_random_uuid(), 'manager', 'Manager', 'DEVELOPMENT_MANAGER', 'none',
              'manager@kaiku.example', now())
      """;

  private final Path launcher;
  private final Path data;
  private final Table table;
  private final LocalDate today;
  private final Random random = new Random(2026);

  MailKills(Path launcher, Path data, Table table, LocalDate today) {
    this.launcher = launcher;
    this.data = data;
    this.table = table;
    this.today = today;
  }

  void run(Messages.Command command) throws IOException, InterruptedException {
    command.run("rules", Resources.unpack("rules-at-once.yml", data).toString());
    var file = data.resolve("mails.csv");
    Extract.write(file, FIRST_PERSON, KILLS * ALARMS, today);
    command.run("import", file.toString(), "--source", "lifecare");
    try (var smsc = new Smsc();
        var peer = new MailPeer(Kaiku.freePort())) {
      var settings = new HashMap<>(Messages.settings(smsc, 10));
      settings.putAll(peer.settings());
      settings.put("KAIKU_FEEDBACK_TICK", "PT10H");
      begin(smsc, settings);
      peer.open();
      var tokens = smsc.tokens();
      for (int kill = 0; kill < KILLS; kill++) {
        var from = Math.max(1, kill * ALARMS);
        killWhileMailing(peer, settings, tokens.subList(from, (kill + 1) * ALARMS));
      }
      nothingIsLost(peer, settings);
    }
  }

  /** Sends the links; the first alarm's mail is kept as the model of the others. */
  private void begin(Smsc smsc, Map<String, String> settings)
      throws IOException, InterruptedException {
    try (var kaiku = Kaiku.serve(launcher, data, settings);
        var database = new Database(data)) {
      database.execute(MANAGER);
      await("links have come", () -> smsc.tokens().size() == KILLS * ALARMS);
      alarm(kaiku, smsc.tokens().getFirst());
      await("it calls", () -> database.number("select count(*) from mail.outbox") == 1);
      database.execute("create table bench_letter as select * from mail.outbox");
    }
  }

  private static void alarm(Kaiku kaiku, String token) throws IOException {
    var path = "/s/" + token;
    try (var phone = new Wire(kaiku.port())) {
      AnswerLoad.score(phone, path, 2);
      var form = "lang=fi&nonce=" + AnswerLoad.nonce(phone.get(path + "/comment"));
      var words = URLEncoder.encode(HARM, StandardCharsets.UTF_8);
      var answer = phone.post(path + "/comment", form + "&comment=" + words);
      require(answer.status() == 303, "a comment was not taken: " + answer.status());
    }
  }

  private void killWhileMailing(MailPeer peer, Map<String, String> settings, List<String> tokens)
      throws IOException, InterruptedException {
    var kaiku = Kaiku.serve(launcher, data, settings);
    for (var token : tokens) {
      alarm(kaiku, token);
    }
    var before = peer.taken();
    try (var database = new Database(data)) {
      database.execute(MORE_LETTERS.formatted(MAILS));
    }
    await("mails leave", () -> peer.taken() > before);
    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_MS)).toNanos());
    kaiku.kill();
  }

  private void nothingIsLost(MailPeer peer, Map<String, String> settings)
      throws IOException, InterruptedException {
    try (var _ = Kaiku.serve(launcher, data, settings);
        var database = new Database(data)) {
      var calls = KILLS * ALARMS;
      await("everybody is called", () -> peer.others(trials(database)).size() >= calls);
      await(
          "all mails have left",
          () -> database.number("select count(*) from mail.outbox where state <> 'SENT'") == 0);
      var trials = trials(database);
      var called = peer.others(trials).size();
      var lost = KILLS * MAILS + calls - (peer.different() - called) - Math.min(called, calls);
      var of = ", of " + (KILLS * MAILS + calls) + ", killed " + KILLS + " times";
      table.add("mails that are lost" + of, lost, 0, "", "0");
      table.add("– calls for an urgent comment beyond one", called - calls, 0, "", "0");
      table.add(
          "– mails taken once more under the same id",
          peer.taken() - peer.different(),
          0,
          "",
          "at most " + KILLS);
      require(
          lost == 0 && called == calls && peer.taken() - peer.different() <= KILLS,
          "what must never happen has happened; see the table");
    }
  }

  /** The letters that the outbox remembers; it forgets calls for something urgent. */
  private static List<String> trials(Database database) {
    return database
        .read("(select id from mail.outbox where about = 'trial') t", KILLS * MAILS)
        .stream()
        .map(row -> row[0].toString())
        .toList();
  }

  private static void await(String what, BooleanSupplier isSo) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      require(System.nanoTime() < deadline, "never so: " + what);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new IllegalStateException(otherwise);
    }
  }
}
