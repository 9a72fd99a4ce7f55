package fi.kaiku.feedback;

import com.zaxxer.hikari.HikariDataSource;
import fi.kaiku.KaikuApplication;
import fi.kaiku.TestWorld;
import fi.kaiku.sms.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A node in a process of its own, on the database and with the key of the test, to be killed. */
final class KilledNode implements AutoCloseable {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final Process process;
  private final Path log;

  private KilledNode(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static KilledNode on(HikariDataSource database) throws IOException {
    var folder = Path.of("target", "node-" + ThreadLocalRandom.current().nextInt(1 << 30));
    Files.createDirectories(folder);
    var log = folder.resolve("log");
    var words = new ArrayList<>(List.of(JAVA.toString(), KaikuApplication.class.getName()));
    words.addAll(1, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    words.addAll(List.of("serve", "--port", "" + FreePort.any(), "--data", folder.toString()));
    var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("KAIKU_"));
    builder.environment().putAll(settings(database));
    return new KilledNode(builder.start(), log);
  }

  private static Map<String, String> settings(HikariDataSource database) throws IOException {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Map.of(
        "CLASSPATH", path,
        "KAIKU_SECRET", Files.readString(TestWorld.DATA.resolve("kaiku.key")).strip(),
        "KAIKU_DATABASE_URL", database.getJdbcUrl(),
        "KAIKU_DATABASE_USER", database.getUsername(),
        "KAIKU_DATABASE_PASSWORD", database.getPassword());
  }

  /** What it has printed, when it has ended by itself. */
  String ending() throws IOException {
    return process.isAlive() ? "" : Files.readString(log);
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
  }
}
