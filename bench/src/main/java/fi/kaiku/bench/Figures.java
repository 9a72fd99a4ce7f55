package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How fast figures come from a hundred thousand, a million and ten million answers. */
final class Figures {

  private static final List<Long> SIZES = List.of(100_000L, 1_000_000L, 10_000_000L);
  private static final long LARGEST = Long.getLong("bench.answers", Long.MAX_VALUE);

  /** A node that has been up for a day has its Java compiled: pages are opened so often first. */
  private static final int WARM_UP = 300;

  private static final int AGAIN = 20;
  private static final int ROUNDS = 40;
  private static final int QUESTIONS = 60;
  private static final int RAW = 12;
  private static final int RAW_PAGES = 3;

  /** An hour of three a second. */
  private static final int APPEARING = 10_000;

  private final Path launcher;
  private final Path data;
  private final Table table;
  private final LocalDate today;
  private final Set<String> warm = new HashSet<>();

  Figures(Path launcher, Path data, Table table, LocalDate today) {
    this.launcher = launcher;
    this.data = data;
    this.table = table;
    this.today = today;
  }

  void run() throws IOException, InterruptedException {
    try (var kaiku = Kaiku.serve(launcher, data, Map.of());
        var database = new Database(data)) {
      var archive = new Archive(database);
      var reader = new Reader(kaiku);
      for (var size : SIZES.stream().filter(size -> size <= LARGEST).toList()) {
        archive.growTo(size);
        var seconds = archive.rebuild();
        var of = " of " + size + " answers";
        table.add("everything computed anew" + of, seconds, 0, "s", "under 300 s at 10 000 000");
        archive.encounters();
        archive.themes();
        pages(reader, database, of);
        questions(reader, database, of);
      }
      table.add("database then", archive.gigabytes(), 0, "GB", "under 6 GB");
      var appeared = "figures hold %,d answers that appear at once".formatted(APPEARING);
      table.add(appeared, archive.tick(APPEARING), 0, "s", "under 60 s");
      export(reader, kaiku, "512 MB");
      archive.withoutOthers();
    }
    var little = Map.of("KAIKU_JAVA_OPTS", "-Xmx256m -XX:+UseParallelGC");
    try (var kaiku = Kaiku.serve(launcher, data, little)) {
      export(new Reader(kaiku), kaiku, "256 MB, with the answers alone");
    }
  }

  private void pages(Reader reader, Database database, String of)
      throws IOException, InterruptedException {
    for (var page : new Pages(today).all()) {
      for (int i = warm.add(page.name()) ? WARM_UP : AGAIN; i > 0; i--) {
        reader.open(page.path());
      }
      var whole = new double[ROUNDS];
      var figures = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        var time = reader.open(page.path());
        whole[i] = time.whole();
        figures[i] = time.figures();
      }
      var raw = new double[RAW_PAGES];
      for (int i = 0; i < RAW_PAGES; i++) {
        raw[i] = milliseconds(database, "select " + page.sql());
      }
      var name = "figures of the page " + page.name();
      table.add(name + ", median" + of, Median.of(figures), Median.of(raw), "ms", "");
      table.add("– p95" + of, p95(figures), 0, "ms", "under 100 ms");
      table.add("– p95 of the whole page" + of, p95(whole), 0, "ms", "");
    }
  }

  private static double milliseconds(Database database, String sql) {
    var begun = System.nanoTime();
    database.number(sql);
    return (System.nanoTime() - begun) / 1e6;
  }

  private void questions(Reader reader, Database database, String of)
      throws IOException, InterruptedException {
    var questions = new Questions(today);
    var times = new double[QUESTIONS];
    var raw = new double[RAW];
    for (int i = 0; i < QUESTIONS; i++) {
      var question = questions.next();
      times[i] = reader.milliseconds(question.path());
      if (i < RAW) {
        raw[i] = milliseconds(database, question.sql());
      }
    }
    var same = Arrays.copyOf(times, RAW);
    table.add("median question of two dimensions" + of, Median.of(same), Median.of(raw), "ms", "");
    table.add("– p95" + of, p95(times), p95(raw), "ms", "under 300 ms");
  }

  /** About a million answers: the last six whole months of ten million in five years. */
  private void export(Reader reader, Kaiku kaiku, String heap) throws IOException, InterruptedException {
    var thisMonth = today.withDayOfMonth(1);
    var path =
        "/api/v1/feedback.csv?from=%s&to=%s"
            .formatted(thisMonth.minusMonths(6), thisMonth.minusDays(1));
    var begun = System.nanoTime();
    var lines = reader.lines(path);
    var seconds = (System.nanoTime() - begun) / 1e9;
    var name = "a million answers as CSV, of %,d; heap %s".formatted(lines - 1, heap);
    table.add(name, seconds * 1e6 / (lines - 1), 0, "s", "under 30 s");
    table.add("– memory of the server", kaiku.memory() / 1024.0, 0, "MB", "");
  }

  private static double p95(double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) (sorted.length * 0.95)];
  }
}
