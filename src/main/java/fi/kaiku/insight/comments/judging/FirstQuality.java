package fi.kaiku.insight.comments.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the reader did on comments that were labelled by hand before it was trained: what is known
 * before anybody has judged. A file of the build, a row for each theme.
 */
final class FirstQuality {

  private static final String FILE = "/fi/kaiku/text/dev-agreement.tsv";

  private FirstQuality() {}

  /** By theme; empty where nothing is known. */
  static Map<Theme, Quality> read() {
    var known = new EnumMap<Theme, Quality>(Theme.class);
    try (var file = FirstQuality.class.getResourceAsStream(FILE)) {
      if (file != null) {
        var lines = new BufferedReader(new InputStreamReader(file, UTF_8)).lines();
        lines.skip(1).map(FirstQuality::quality).forEach(one -> known.put(one.theme(), one));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  /** {@code waiting ⇥ marked ⇥ right ⇥ unmarked ⇥ missed}. */
  private static Quality quality(String line) {
    var cells = line.split("\t", -1);
    return new Quality(
        Theme.of(cells[0]),
        new Rate(Long.parseLong(cells[2]), Long.parseLong(cells[1])),
        new Rate(Long.parseLong(cells[4]), Long.parseLong(cells[3])),
        0);
  }
}
