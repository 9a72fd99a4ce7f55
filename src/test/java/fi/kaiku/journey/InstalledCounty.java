package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.postgres.OwnPostgres;
import fi.kaiku.platform.postgres.PostgresOptions;
import fi.kaiku.sms.smpp.FaultySmsc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A county's database, and its operator on loopback. */
final class InstalledCounty implements AutoCloseable {

  private static final Map<String, Path> INSTALLED = new ConcurrentHashMap<>();

  private final Path data;
  private final OwnPostgres postgres;
  private final FaultySmsc smsc = FaultySmsc.start();
  private final Map<String, String> settings;
  private final JdbcClient jdbc;

  private InstalledCounty(Path data, int rate) {
    this.data = data;
    this.postgres = OwnPostgres.start(data, PostgresOptions.safe());
    this.settings = settings(smsc, rate);
    this.jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
  }

  private static Map<String, String> settings(FaultySmsc smsc, int rate) {
    var settings = new HashMap<>(Operator.settings(smsc, rate));
    settings.put("KAIKU_SECRET", Base64.getEncoder().encodeToString(new byte[32]));
    return settings;
  }

  /**
   * Kaiku with one unit and rules that send at once, and nobody to write to yet. It is installed
   * once for all; each test has a copy.
   *
   * @param rate messages a second that may leave each node
   */
  static InstalledCounty sending(int rate) throws IOException, InterruptedException {
    var data = folder().resolve("data");
    var installed = INSTALLED.computeIfAbsent("county", _ -> install());
    var copying = new ProcessBuilder("cp", "--archive", installed.toString(), data.toString());
    assertThat(copying.inheritIO().start().waitFor()).isZero();
    return new InstalledCounty(data, rate);
  }

  private static Path install() {
    try (var smsc = FaultySmsc.start()) {
      var data = folder();
      try (var _ = OwnPostgres.start(data, PostgresOptions.safe())) {
        run(settings(smsc, 0), data, "units", Visits.units(data).toString());
        run(settings(smsc, 0), data, "rules", Visits.rules(data).toString());
      }
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path folder() throws IOException {
    var folder = Files.createDirectories(Path.of("target/county-" + System.nanoTime()));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    return folder.toAbsolutePath();
  }

  private static void run(Map<String, String> settings, Path data, String... words)
      throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--data", data.toString()));
    assertThat(KaikuProcess.command(settings, line.toArray(String[]::new))).endsWith("exit 0");
  }

  /** Brings visits of yesterday by as many adults, as every night's extract does. */
  void visited(int visits) throws IOException, InterruptedException {
    run(settings, data, "import", Visits.file(data, visits).toString(), "--source", "lifecare");
  }

  /** Starts Kaiku on the county's data directory. */
  KaikuProcess serve() throws IOException {
    return KaikuProcess.serve(data, settings);
  }

  /** Starts one of several nodes: in a folder of its own, over the one database. */
  KaikuProcess node(String name) throws IOException {
    var own = new HashMap<>(settings);
    own.put("KAIKU_DATABASE_URL", postgres.jdbcUrl());
    own.put("KAIKU_DATABASE_USER", postgres.user());
    own.put("KAIKU_DATABASE_PASSWORD", postgres.password());
    return KaikuProcess.serve(Files.createDirectories(data.resolve(name)), own);
  }

  FaultySmsc smsc() {
    return smsc;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  /** What is still under way: visits, invitations and messages. */
  int unfinished() {
    return number(
        """
        select (select count(*) from sms.message where state in ('WAITING', 'HANDED_OVER'))
             + (select count(*) from invitation.invitation where state = 'PLANNED')
             + (select count(*) from encounter.encounter where undecided)
        """);
  }

  /** Answers that wait or have appeared. */
  int answers() {
    return number(
        """
        select count(*)
        from (select id from feedback.waiting union all select id from feedback.feedback) answer
        """);
  }

  int messages(String state) {
    return jdbc.sql("select count(*) from sms.message where state = :state")
        .param("state", state)
        .query(Integer.class)
        .single();
  }

  int number(String query) {
    return jdbc.sql(query).query(Integer.class).single();
  }

  @Override
  public void close() {
    postgres.close();
    smsc.close();
  }
}
