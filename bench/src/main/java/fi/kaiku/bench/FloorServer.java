package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The {@link Floor} in a Java of its own, with the memory and collector that Kaiku has. */
final class FloorServer implements AutoCloseable {

  private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseParallelGC");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final int port;

  private FloorServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static FloorServer serve(Path data, Path pages, long rowBytes) throws IOException {
    var port = Kaiku.freePort();
    var java = ProcessHandle.current().info().command().orElse("java");
    var line = new java.util.ArrayList<>(List.of(java));
    line.addAll(FLAGS);
    line.addAll(List.of("-jar", System.getProperty("java.class.path"), "floor"));
    line.addAll(List.of("" + port, "" + data, "" + pages, "" + rowBytes));
    var log = ProcessBuilder.Redirect.appendTo(pages.resolveSibling("floor.log").toFile());
    var process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log).start();
    var server = new FloorServer(process, port);
    server.await();
    return server;
  }

  private void await() throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IOException("the floor does not start");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private boolean isReady() {
    try (var wire = new Wire(port)) {
      return wire.get("/s/x").status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
