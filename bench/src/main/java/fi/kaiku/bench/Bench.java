package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.catalina.LifecycleException;

/** Runs the figures that were asked for, or all, and prints them as a table in Markdown. */
public final class Bench {

  private static final List<String> FIGURES =
      List.of("ready", "import", "decide", "send", "answer", "sign-in", "comments", "inbox", "figures",
          "devices");

  /** No figures but proofs, which take minutes; each by itself. */
  private static final Set<Set<String>> PROOFS = 
      Set.of(Set.of("rough"), Set.of("kill"), Set.of("mail"));

  private Bench() {}

  /**
   * Begins.
   *
   * @param words the launcher, then the names of figures, none for all; or "floor" and what that needs
   */
  public static void main(String[] words)
      throws IOException, InterruptedException, LifecycleException {
    if (words[0].equals("floor")) {
      Floor.serve(Arrays.copyOfRange(words, 1, words.length));
      return;
    }
    var wanted = words.length > 1 ? Set.of(Arrays.copyOfRange(words, 1, words.length)) : Set.copyOf(FIGURES);
    if (!PROOFS.contains(wanted) && !FIGURES.containsAll(wanted)) {
      System.err.println("bench: there are " + String.join(", ", FIGURES) + ", and by themselves rough, kill and mail");
      System.exit(2);
    }
    var data = Files.createTempDirectory("kaiku-bench");
    try (var bench = new Course(Path.of(words[0]), data)) {
      bench.run(wanted);
      System.out.println(Machine.describe());
      System.out.println(bench.table());
    } finally {
      delete(data);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
