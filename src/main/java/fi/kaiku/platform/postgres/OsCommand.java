package fi.kaiku.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of the operating system with its words; it sees nothing of Kaiku's environment. */
record OsCommand(List<String> words) {

  private static final List<String> USUAL_PLACES =
      List.of("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin");

  /** What a program left behind: its exit code, and all that it printed. */
  record Finished(int exit, String output) {

    boolean succeeded() {
      return exit == 0;
    }
  }

  static OsCommand of(String... words) {
    return new OsCommand(List.of(words));
  }

  /** The same command run by a program that takes a command as its last words. */
  OsCommand after(List<String> prefix) {
    var all = new ArrayList<>(prefix);
    all.addAll(words);
    return new OsCommand(all);
  }

  Finished run() {
    try {
      var process = builder().redirectErrorStream(true).start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Finished(process.waitFor(), output.strip());
    } catch (IOException e) {
      throw new DatabaseRefused("cannot run " + words.getFirst(), "see the cause", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused("interrupted in " + words.getFirst(), "start again", e);
    }
  }

  /** Starts it to live on its own: no input, all output at the end of the log. */
  Process spawn(Path log) {
    try {
      return builder()
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new DatabaseRefused("cannot run " + words.getFirst(), "see the cause", e);
    }
  }

  private ProcessBuilder builder() {
    var builder = new ProcessBuilder(words).directory(new File("/"));
    var environment = builder.environment();
    // Kaiku's environment holds secrets, and PG… variables would change what the server does.
    environment.clear();
    environment.put("PATH", String.join(":", USUAL_PLACES));
    environment.put("LC_ALL", "C");
    return builder;
  }

  /** Where the machine keeps a program, if it has it. */
  static Optional<String> find(String program) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(USUAL_PLACES.stream(), Arrays.stream(path.split(":", -1)))
        .filter(place -> place.startsWith("/"))
        .map(place -> Path.of(place, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
