package fi.kaiku.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process that uses the same data directory, and that can be killed. */
final class OtherKaiku implements AutoCloseable {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final Process process;
  private final BufferedReader output;

  private OtherKaiku(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /** Begins to start the server in another process, without waiting for it. */
  static OtherKaiku startingOn(Path data) {
    return of("hold", data);
  }

  /** Another process that has the server running. */
  static OtherKaiku runningOn(Path data) {
    return startingOn(data).awaitRunning();
  }

  /** Another process in which Spring has the server started, without fsync. */
  static OtherKaiku springOn(Path data) {
    return of("spring", data).awaitRunning();
  }

  /** Another process that commits one row after the other and says so each time. */
  static OtherKaiku writingTo(Path data) {
    return of("write", data).awaitRunning();
  }

  /** Root in a container, say, whose server cannot get into directories closed to it. */
  static OtherKaiku withoutTheRightToPass(Path data) {
    return of("hold", data, "setpriv", "--bounding-set=-dac_read_search");
  }

  private static OtherKaiku of(String mode, Path data, String... prefix) {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var words = new ArrayList<>(List.of(prefix));
    words.addAll(
        List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
    words.addAll(List.of(OtherKaikuMain.class.getName(), mode, data.toString()));
    var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(Map.of("CLASSPATH", path, "KAIKU_SECRET", "not-for-the-server"));
    try {
      return new OtherKaiku(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OtherKaiku awaitRunning() {
    await("running");
    return this;
  }

  /** Waits until it says so; what else it says, such as its log, is passed over. */
  void await(String words) {
    for (var line = line(); !words.equals(line); line = line()) {
      if (line == null) {
        throw new IllegalStateException("the other process ended without saying " + words);
      }
    }
  }

  private @Nullable String line() {
    try {
      return output.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why it did not start. */
  String refusal() {
    await("refused");
    return String.valueOf(line());
  }

  /** The last number it said before it ended. */
  Optional<Integer> lastNumber() {
    return output
        .lines()
        .filter(line -> line.matches("\\d+"))
        .map(Integer::valueOf)
        .reduce((_, later) -> later);
  }

  /** As {@code kill -9}: it has no chance to clean up. */
  void kill() {
    // Through the handle, because this must not close the output that is still to be read.
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  /** As SIGTERM: it ends in order. */
  void end() {
    process.toHandle().destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
