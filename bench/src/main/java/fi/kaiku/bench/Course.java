package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** One run through the figures, each on what the ones before have left behind. */
final class Course implements AutoCloseable {

  private static final int IMPORTED = 200_000;
  private static final int STARTS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String DECISIONS = "select count(*) from invitation.decision";

  private final Path launcher;
  private final Path data;
  private final Table table = new Table();
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));

  Course(Path launcher, Path data) {
    this.launcher = launcher;
    this.data = data;
  }

  void run(Set<String> wanted) throws IOException, InterruptedException {
    if (wanted.contains("figures")) {
      inOwnDatabase("figures", own -> new Figures(launcher, own, table, today).run());
    }
    if (wanted.contains("inbox")) {
      inOwnDatabase("inbox", own -> new Inboxes(launcher, own, table).run());
    }
    if (wanted.contains("devices")) {
      inOwnDatabase("devices", own -> new DeviceBatches(launcher, own, table).run());
    }
    if (Set.of("figures", "inbox", "devices").containsAll(wanted)) {
      return;
    }
    command("units", resource("units.csv"));
    command("rules", resource("rules-next-day.yml"));
    if (wanted.contains("ready")) {
      ready();
    }
    if (wanted.contains("import") || wanted.contains("decide")) {
      imported();
    }
    if (wanted.contains("decide")) {
      decide();
    }
    if (!Collections.disjoint(wanted, Messages.FIGURES)) {
      new Messages(launcher, data, table, today).run(wanted, this::command);
    }
    if (wanted.contains("rough")) {
      new RoughLine(launcher, data, table, today).run(this::command);
    }
    if (wanted.contains("kill")) {
      new Kills(launcher, data, table, today).run(this::command);
    }
    if (wanted.contains("mail")) {
      new MailKills(launcher, data, table, today).run(this::command);
    }
  }

  /** Figures that are measured on data of their own. */
  private interface Measured {
    void in(Path data) throws IOException, InterruptedException;
  }

  /** In a database of its own, which is gone afterwards. */
  private void inOwnDatabase(String name, Measured figures)
      throws IOException, InterruptedException {
    var own = Files.createDirectories(data.resolve(name));
    figures.in(own);
    try (var files = Files.walk(own)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void ready() throws IOException, InterruptedException {
    var seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      try (var kaiku = Kaiku.serve(launcher, data, Map.of())) {
        seconds[i] = kaiku.secondsToReady();
      }
    }
    table.add("start to ready", Median.of(seconds), 0, "s", "under 6 s");
  }

  private void imported() throws IOException, InterruptedException {
    var file = data.resolveSibling("kaiku-bench.csv");
    Extract.write(file, 0, IMPORTED, today);
    var parse = parse(file);
    var ended = Kaiku.run(launcher, data, "import", file.toString(), "--source", "lifecare");
    Files.delete(file);
    var rate = IMPORTED / ended.seconds();
    try (var _ = Kaiku.serve(launcher, data, Map.of("KAIKU_TIMETABLE", "false"));
        var database = new Database(data)) {
      var raw = database.copy("encounter.encounter", IMPORTED / 4, IMPORTED / 4 / 1000);
      table.add("CSV import, 200 000 rows", rate, raw, "rows/s", "at least 5 000");
    }
    table.add("– beside a bare parse of the file", rate, parse, "rows/s", "");
    table.add("– memory of the importer", ended.peak() / 1024.0, 0, "MB", "heap under 512 MB");
  }

  private static double parse(Path file) throws IOException {
    var begun = System.nanoTime();
    long cells = 0;
    try (var lines = Files.newBufferedReader(file, Extract.WINDOWS)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        cells += line.split(";", -1).length;
      }
    }
    return cells < IMPORTED ? 0 : IMPORTED / ((System.nanoTime() - begun) / 1e9);
  }

  private void decide() throws IOException, InterruptedException {
    try (var _ = Kaiku.serve(launcher, data, Map.of());
        var database = new Database(data)) {
      var commits = database.commits();
      database.await(DECISIONS, IMPORTED / 20, PATIENCE);
      var begun = System.nanoTime();
      var first = database.number(DECISIONS);
      database.await(DECISIONS, IMPORTED, PATIENCE);
      var rate = (IMPORTED - first) / ((System.nanoTime() - begun) / 1e9);
      var raw = both(database, Math.max(1, database.commits() - commits) / 4);
      table.add("decisions with invitations", rate, raw, "encounters/s", "at least 4 000");
    }
  }

  /** A decision and, for nearly all, an invitation: two rows for each encounter. */
  private static double both(Database database, long commits) throws IOException {
    var decisions = database.copy("invitation.decision", IMPORTED / 4, commits);
    var invitations = database.copy("invitation.invitation", IMPORTED / 4, commits);
    return 1 / (1 / decisions + 1 / invitations);
  }

  private void command(String... words) throws IOException, InterruptedException {
    var _ = Kaiku.run(launcher, data, words);
  }

  private String resource(String name) throws IOException {
    return Resources.unpack(name, data).toString();
  }

  String table() {
    return table.toString();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(data.resolveSibling("kaiku-bench.csv"));
  }
}
