package fi.kaiku.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kaiku as an operator runs it: a process of its own, configured by its environment alone. */
final class Kaiku implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final double secondsToReady;

  private Kaiku(Process process, int port, double secondsToReady) {
    this.process = process;
    this.port = port;
    this.secondsToReady = secondsToReady;
  }

  /** Starts a server and waits until it is ready. */
  static Kaiku serve(Path launcher, Path data, Map<String, String> settings)
      throws IOException, InterruptedException {
    var port = freePort();
    var begun = System.nanoTime();
    var process =
        start(launcher, data, settings, List.of("serve", "--port", "" + port, "--data", "" + data));
    while (!isReady(port)) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IllegalStateException("not ready; see " + log(data));
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return new Kaiku(process, port, (System.nanoTime() - begun) / 1e9);
  }

  /** Runs a command to its end. */
  static Ended run(Path launcher, Path data, String... words) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    var process = start(launcher, data, Map.of(), all);
    long peak = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, memory(process, "VmHWM"));
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(words[0] + " failed; see " + log(data));
    }
    return new Ended((System.nanoTime() - begun) / 1e9, peak);
  }

  /**
   * A command that has ended.
   *
   * @param peak of resident memory, in kB
   */
  record Ended(double seconds, long peak) {}

  private static Process start(Path launcher, Path data, Map<String, String> settings, List<String> words)
      throws IOException {
    var line = new ArrayList<String>();
    line.add(launcher.toString());
    line.addAll(words);
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("KAIKU_"));
    builder.environment().putAll(settings);
    return builder.start();
  }

  private static Path log(Path data) {
    return data.resolveSibling("kaiku-bench.log");
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  int port() {
    return port;
  }

  double secondsToReady() {
    return secondsToReady;
  }

  /** Resident memory of the JVM now, in kB. */
  long memory() {
    return memory(process, "VmRSS");
  }

  private static long memory(Process process, String what) {
    try {
      var file = Path.of("/proc/" + process.pid() + "/status");
      return Files.exists(file) ? Machine.kilobytes(file, what) : 0;
    } catch (IOException e) {
      return 0; // It has just ended.
    }
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    var _ = process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static boolean isReady(int port) throws InterruptedException {
    try {
      var uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
      var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
