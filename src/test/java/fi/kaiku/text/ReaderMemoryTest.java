package fi.kaiku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reader is small beside the rest of the server. */
class ReaderMemoryTest {

  private static final int MOST_MEGABYTES = 80;
  private static final int READINGS = 2_000;

  /** In a Java of its own, so that nothing else is counted. */
  @Test
  void a_reader_that_has_read_much_holds_less_than_80_megabytes() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath(),
                    Alone.class.getName()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var megabytes = Double.parseDouble(printed.strip());
    assertThat(process.waitFor()).isZero();
    System.out.printf("a reader and %d readings: %.1f MB of heap%n", READINGS, megabytes);
    assertThat(megabytes).isLessThan(MOST_MEGABYTES);
  }

  private static String classPath() {
    var whole = System.getProperty("surefire.test.class.path");
    return whole == null ? System.getProperty("java.class.path") : whole;
  }

  /** Prints how many megabytes of heap are in use after a collection that were not before. */
  static final class Alone {

    private Alone() {}

    public static void main(String[] arguments) {
      var before = used();
      var reader = CommentReaders.withNames(Set.of());
      try {
        for (int i = 0; i < READINGS; i++) {
          var text = "Hoitaja Pekka oli ystävällinen, mutta odotin %d minuuttia. ".formatted(i);
          reader.read(new Written(text.repeat(1 + i % 5), "fi", i % 11));
        }
        System.out.printf(Locale.ROOT, "%.1f%n", (used() - before) / 1e6);
      } finally {
        Reference.reachabilityFence(reader);
      }
    }

    private static long used() {
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      var now = Runtime.getRuntime();
      return now.totalMemory() - now.freeMemory();
    }
  }
}
