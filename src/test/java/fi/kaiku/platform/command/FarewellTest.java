package fi.kaiku.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How a server ends that is asked to. */
class FarewellTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  void a_server_that_is_asked_to_end_exits_with_nought() throws Exception {
    var server = new ProcessBuilder(JAVA.toString(), "-Xmx64m", Server.class.getName());
    server.redirectError(ProcessBuilder.Redirect.DISCARD).environment().putAll(classes());
    var process = server.start();
    try (var said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("running");
      process.toHandle().destroy();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Map<String, String> classes() {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Map.of("CLASSPATH", path);
  }

  /** Runs until somebody ends it. */
  static final class Server {

    private Server() {}

    static void main() throws InterruptedException {
      Farewell.exitsWithNought();
      IO.println("running");
      new CountDownLatch(1).await();
    }
  }
}
