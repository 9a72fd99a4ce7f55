package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Messages out over SMPP, receipts in, and answers over HTTP. */
final class Messages {

  static final Set<String> FIGURES = Set.of("send", "answer", "sign-in", "comments");

  private static final boolean ONLY_NARROW = Integer.getInteger("bench.window", 0) == 10;
  private static final boolean ONLY_WIDE = Integer.getInteger("bench.window", 0) == 100;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String WAITING = "select count(*) from sms.message where state = 'WAITING'";

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
      if (wanted.contains("send") && !ONLY_WIDE) {
        queue(1_000_000, command);
        try (var _ = Kaiku.serve(launcher, data, settings(smsc, 10))) {
          new SendLoad(data, smsc, 10).run(table);
        }
      }
      if (ONLY_NARROW) {
        return;
      }
      queue(1_200_000, command);
      try (var kaiku = Kaiku.serve(launcher, data, settings(smsc, 100))) {
        var sending = new SendLoad(data, smsc, 100);
        if (wanted.contains("send")) {
          sending.run(table);
        } else {
          sending.sendAll();
        }
        if (wanted.contains("answer")) {
          Answering.practise(kaiku, data, smsc.tokens());
        }
      }
      try (var kaiku = Kaiku.serve(launcher, data, settings(smsc, 100))) {
        if (wanted.contains("answer") || wanted.contains("sign-in")) {
          answers(wanted, kaiku, smsc.tokens());
        }
        if (wanted.contains("comments")) {
          try (var database = new Database(data)) {
            var tokens = smsc.tokens();
            new Comments(
                    kaiku, database, tokens.subList(tokens.size() - Comments.LINKS, tokens.size()))
                .run(table);
          }
        }
        table.add("memory of the server after it all", kaiku.memory() / 1024.0, 0, "MB",
            "under 600 MB");
      }
    }
  }

  private void answers(Set<String> wanted, Kaiku kaiku, List<String> tokens)
      throws IOException, InterruptedException {
    var answering = new Answering(kaiku, data, tokens);
    if (wanted.contains("answer")) {
      answering.run(table);
    } else {
      var _ = answering.warmUp();
    }
    if (wanted.contains("sign-in")) {
      new SignInLoad(kaiku, tokens.subList(Answering.LINKS, tokens.size())).run(table);
    }
  }

  /** Fills the outbox of a server that has no operator yet, and keeps it back. */
  private void queue(int firstPerson, Command command) throws IOException, InterruptedException {
    var file = data.resolve("messages.csv");
    Extract.write(file, firstPerson, SendLoad.MESSAGES, today);
    command.run("import", file.toString(), "--source", "lifecare");
    try (var _ = Kaiku.serve(launcher, data, Map.of());
        var database = new Database(data)) {
      database.await(WAITING, SendLoad.MESSAGES, PATIENCE);
      SendLoad.keepBack(database);
    }
  }

  static Map<String, String> settings(Smsc smsc, int window) {
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
}
