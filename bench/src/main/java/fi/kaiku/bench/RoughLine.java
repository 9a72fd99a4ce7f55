package fi.kaiku.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Messages through an operator of another make whose lines go wrong in every way it knows: nothing
 * arrives twice, each message has one honest end, and every line heals.
 */
final class RoughLine {

  private static final int MESSAGES = Integer.getInteger("bench.messages", 5_000);
  private static final int FIRST_PERSON = 1_400_000;
  private static final long SEED = Long.getLong("bench.seed", 1);
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Duration FOR_RECEIPTS = Duration.ofSeconds(30);
  private static final double HEALED_WITHIN = 60;
  private static final String WAITING = "select count(*) from sms.message where state = 'WAITING'";
  private static final String SETTLED =
      "select count(*) from sms.message where state in ('SENT', 'FAILED', 'UNKNOWN', 'WITHDRAWN')";

  private final Path launcher;
  private final Path data;
  private final Table table;
  private final LocalDate today;
  private final List<String> wrongs = new ArrayList<>();

  RoughLine(Path launcher, Path data, Table table, LocalDate today) {
    this.launcher = launcher;
    this.data = data;
    this.table = table;
    this.today = today;
  }

  void run(Messages.Command command) throws IOException, InterruptedException {
    command.run("rules", Resources.unpack("rules-at-once.yml", data).toString());
    var file = data.resolve("rough.csv");
    Extract.write(file, FIRST_PERSON, MESSAGES, today);
    command.run("import", file.toString(), "--source", "lifecare");
    try (var _ = Kaiku.serve(launcher, data, Map.of());
        var database = new Database(data)) {
      database.await(WAITING, MESSAGES, PATIENCE);
    }
    var home = Objects.requireNonNull(launcher.toAbsolutePath().getParent()).resolve("bench/smsc");
    try (var smsc = OtherSmsc.start(home, SEED);
        var _ = Kaiku.serve(launcher, data, settings(smsc));
        var database = new Database(data)) {
      var begun = System.nanoTime();
      database.await(SETTLED, MESSAGES, PATIENCE);
      var seconds = (System.nanoTime() - begun) / 1e9;
      Thread.sleep(FOR_RECEIPTS);
      judge(smsc, database, seconds);
    }
  }

  private static Map<String, String> settings(OtherSmsc smsc) {
    var settings = new HashMap<String, String>();
    settings.put("KAIKU_SMS_GATEWAY", "smpp");
    settings.put("KAIKU_SMS_SMPP_HOST", "127.0.0.1");
    settings.put("KAIKU_SMS_SMPP_PORT", "" + smsc.port());
    settings.put("KAIKU_SMS_SMPP_SYSTEM_ID", "bench");
    settings.put("KAIKU_SMS_SMPP_PASSWORD", "bench");
    settings.put("KAIKU_SMS_SMPP_RATE", "150");
    return settings;
  }

  private void judge(OtherSmsc smsc, Database database, double seconds) throws IOException, InterruptedException {
    var submits = smsc.report("/messages");
    once(submits);
    honest(submits, database);
    heals(smsc.report("/faults"));
    var counts = smsc.report("/counts");
    table.add("messages over rough lines", MESSAGES / seconds, 0, "messages/s", "");
    table.add("– submits", submits.size(), 0, "", "");
    table.add("– lines bound", Double.parseDouble(counts.getFirst().get(1)), 0, "", "");
    var stops = database.number("select count(*) from sms.opt_out");
    var acknowledged = Long.parseLong(counts.getLast().get(2));
    expect(stops == acknowledged, stops + " opt-outs of " + acknowledged + " acknowledged STOPs");
    table.add("– STOPs acknowledged and kept", stops, 0, "", "all");
    table.add("– wrong", wrongs.size(), 0, "", "0");
    if (!wrongs.isEmpty()) {
      throw new IllegalStateException("seed " + SEED + ": " + String.join("; ", wrongs));
    }
  }

  /** What was taken, answered or not, reaches a phone. */
  private void once(List<List<String>> submits) {
    var phones = new HashSet<String>();
    for (var submit : submits) {
      var taken = submit.get(0).equals("taken") || submit.get(0).equals("silent");
      expect(!taken || phones.add(submit.get(1)), "taken twice: a number ending in " + end(submit.get(1)));
    }
    table.add("– numbers reached", phones.size(), 0, "", "each once");
  }

  private static String end(String phone) {
    return phone.substring(phone.length() - 2);
  }

  /** A message whose answer was lost has the name that its receipt gave, perhaps in decimal. */
  private void honest(List<List<String>> submits, Database database) {
    var fates = new TreeMap<String, Integer>();
    var receipts = new HashMap<String, String>();
    for (var submit : submits) {
      fates.merge(submit.get(0), 1, Integer::sum);
      if (!submit.get(2).equals("-")) {
        receipts.put(submit.get(2), submit.get(3));
        receipts.put(new BigInteger(submit.get(2), 16).toString(), submit.get(3));
      }
    }
    var states = new TreeMap<String, Integer>();
    var rows = database.read("(select state, supplier_id, coalesce(receipt, '-') from sms.message) m", MESSAGES * 2);
    for (var row : rows) {
      states.merge((String) row[0], 1, Integer::sum);
      if (row[0].equals("SENT")) {
        expect(receipts.containsKey((String) row[1]), "sent under a name nobody gave");
        var told = receipts.getOrDefault((String) row[1], "-");
        var wanted = told.equals("-") ? "-" : told.equals("DELIVRD") ? "DELIVERED" : "UNDELIVERED";
        expect(wanted.equals(row[2]) || wanted.equals("-"), "receipt " + row[2] + " for " + told);
      }
    }
    var taken = fates.getOrDefault("taken", 0) + fates.getOrDefault("silent", 0);
    expect(rows.size() == MESSAGES, rows.size() + " messages");
    // An answer, also a refusal, may be lost with its line: then the end is unknown, and nothing else.
    expect(states.getOrDefault("FAILED", 0) <= fates.getOrDefault("refused", 0), "more failed than refused");
    expect(states.getOrDefault("SENT", 0) + states.getOrDefault("FAILED", 0) + states.getOrDefault("UNKNOWN", 0)
        + states.getOrDefault("WITHDRAWN", 0) == MESSAGES, "an end that is none");
    expect(states.getOrDefault("SENT", 0) <= taken, "more sent than taken");
    expect(states.getOrDefault("SENT", 0) + states.getOrDefault("UNKNOWN", 0) >= taken, "taken and not told");
    states.forEach((state, count) -> table.add("– " + state, count, 0, "", ""));
    fates.forEach((fate, count) -> table.add("– submits " + fate, count, 0, "", ""));
  }

  private void heals(List<List<String>> faults) {
    var longest = new TreeMap<String, Double>();
    for (var fault : faults) {
      var seconds = Double.parseDouble(fault.get(1)) / 1000;
      expect(seconds >= 0 && seconds <= HEALED_WITHIN, fault.get(0) + " healed after " + seconds + " s");
      longest.merge(fault.get(0), seconds, Math::max);
    }
    longest.forEach((kind, seconds) -> table.add("– healed after " + kind, seconds, 0, "s", "under 60 s"));
  }

  private void expect(boolean isSo, String otherwise) {
    if (!isSo) {
      wrongs.add(otherwise);
    }
  }
}
