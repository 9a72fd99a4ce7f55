package fi.kaiku.journey;

import fi.kaiku.sms.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kaiku as an operator runs it: by {@code ./kaiku}, a process of its own, configured by environment
 * variables alone, that can be killed at any moment. Its tests carry the tag {@code launcher}: they
 * run once the jar has been built.
 */
public final class KaikuProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PATIENCE_FOR_HISTORY = Duration.ofMinutes(4);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port;
  private final Path log;
  private final Process process;

  private KaikuProcess(int port, Path log, Process process) {
    this.port = port;
    this.log = log;
    this.process = process;
  }

  /** Starts a server and waits until it says that it is ready. */
  public static KaikuProcess serve(Path data, Map<String, String> settings) throws IOException {
    var kaiku = start("serve", data, settings);
    kaiku.awaitReady(PATIENCE);
    return kaiku;
  }

  /** Starts the demo and waits until its history is lived through. */
  public static KaikuProcess demo(Path data, Map<String, String> settings) throws IOException {
    var kaiku = start("demo", data, settings);
    kaiku.awaitReady(PATIENCE_FOR_HISTORY);
    return kaiku;
  }

  private static KaikuProcess start(String command, Path data, Map<String, String> settings)
      throws IOException {
    var port = FreePort.any();
    var log = Files.createTempFile(data, command, ".log");
    var words = List.of(command, "--port", "" + port, "--data", data.toString());
    return new KaikuProcess(port, log, start(words, settings, log));
  }

  /** Runs one command to its end; returns what it printed, with the exit code on the last line. */
  public static String command(Map<String, String> settings, String... words)
      throws IOException, InterruptedException {
    var output = Files.createTempFile("command", ".out");
    var process = start(List.of(words), settings, output);
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("no end of: " + String.join(" ", words));
    }
    var said = Files.readString(output);
    Files.delete(output);
    return said + "exit " + process.exitValue();
  }

  private static Process start(List<String> words, Map<String, String> settings, Path output)
      throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of("kaiku").toAbsolutePath().toString());
    line.addAll(words);
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("KAIKU_"));
    builder
        .environment()
        .put("KAIKU_JAVA_OPTS", "-Xmx384m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().putAll(settings);
    return builder.start();
  }

  public URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Everything that it has printed so far. */
  public String printed() throws IOException {
    return Files.readString(log);
  }

  /** As {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** As {@code kill}: it finishes what it has begun; returns the exit code. */
  public int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      kill();
    }
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }

  private void awaitReady(Duration patience) throws IOException {
    var deadline = Instant.now().plus(patience);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        process.destroyForcibly();
        throw new IllegalStateException("not ready:\n" + printed());
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private boolean isReady() {
    try {
      var request = HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
