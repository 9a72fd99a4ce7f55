package fi.kaiku.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well comments are read that the reader has never seen: no worse than it must be, so that
 * whoever makes it worse notices.
 */
class SecondDevTest {

  private static final Path FILE = Path.of("src/test/resources/fi/kaiku/text/second-dev.tsv");
  private static final String ORDINARY = "ordinary";

  @TempDir private static Path folder;
  private static Map<String, Double> ordinary = Map.of();
  private static Map<String, Double> all = Map.of();

  @BeforeAll
  static void read() throws IOException {
    var lines = Files.readAllLines(FILE);
    ordinary = figures(lines, ORDINARY);
    all = figures(lines, "");
  }

  @Test
  void themes_are_read() {
    assertThat(ordinary.get("themes micro-F1")).isGreaterThan(0.65);
    assertThat(ordinary.get("themes macro-F1")).isGreaterThan(0.65);
    assertThat(ordinary.get("themes with sign micro-F1")).isGreaterThan(0.60);
  }

  @Test
  void attitudes_are_read() {
    assertThat(ordinary.get("sentiment from text macro-F1")).isGreaterThan(0.70);
    assertThat(ordinary.get("sentiment with score macro-F1")).isGreaterThan(0.90);
  }

  @Test
  void urgent_comments_come_into_the_lane_and_few_others() {
    assertThat(all.get("urgent recall beside 0.15 of the others")).isGreaterThanOrEqualTo(0.90);
    assertThat(all.get("lane, recall")).isGreaterThan(0.85);
    assertThat(all.get("lane, share of rows that are not urgent")).isLessThan(0.15);
  }

  @Test
  void personal_data_is_hidden() {
    assertThat(all.get("person")).isGreaterThanOrEqualTo(0.96);
    assertThat(all.get("masks that hide personal data (precision)")).isGreaterThanOrEqualTo(0.75);
    for (var type : List.of("hetu", "phone", "email", "licenceplate", "address")) {
      assertThat(all.get(type)).as(type).isEqualTo(1);
    }
  }

  /** The first number of each line of the report on the rows of a kind. */
  private static Map<String, Double> figures(List<String> lines, String kind) throws IOException {
    var file = folder.resolve("rows.tsv");
    var rows = lines.stream().skip(1).filter(row -> row.endsWith(kind));
    Files.write(file, Stream.concat(lines.stream().limit(1), rows).toList());
    var report = folder.resolve("report.txt");
    var command = CommandLine.parse("read", file.toString(), "--labels", report.toString());
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(FileReading.run(command, terminal))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    var figures = new HashMap<String, Double>();
    for (var line : Files.readAllLines(report)) {
      var cells = line.split("\t", -1);
      if (cells[1].matches("[0-9.]+")) {
        figures.put(cells[0], Double.valueOf(cells[1]));
      }
    }
    return figures;
  }
}
