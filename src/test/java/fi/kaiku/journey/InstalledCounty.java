package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.postgres.OwnPostgres;
import fi.kaiku.platform.postgres.PostgresOptions;
import fi.kaiku.sms.smpp.FaultySmsc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A county's database with visits that are yet to be decided, and its operator on loopback. */
final class InstalledCounty implements AutoCloseable {

  private final Path data;
  private final OwnPostgres postgres;
  private final FaultySmsc smsc = FaultySmsc.start();
  private final Map<String, String> settings;
  private final JdbcClient jdbc;

  private InstalledCounty(Path data, int rate) {
    this.data = data;
    this.postgres = OwnPostgres.start(data, PostgresOptions.safe());
    this.settings = new HashMap<>(Operator.settings(smsc, rate));
    settings.put("KAIKU_SECRET", Base64.getEncoder().encodeToString(new byte[32]));
    this.jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
  }

  /**
   * Installs Kaiku, with one unit, rules that send at once, and visits by as many adults.
   *
   * @param rate messages a second that may leave each node
   */
  static InstalledCounty withVisits(int visits, int rate) throws IOException, InterruptedException {
    var folder = Path.of("target/county-" + System.nanoTime());
    var data = Files.createDirectories(folder).toAbsolutePath();
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    var county = new InstalledCounty(data, rate);
    county.run("units", Visits.units(data).toString());
    county.run("rules", Visits.rules(data).toString());
    county.run("import", Visits.file(data, visits).toString(), "--source", "lifecare");
    return county;
  }

  private void run(String... words) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--data", data.toString()));
    assertThat(KaikuProcess.command(settings, line.toArray(String[]::new))).endsWith("exit 0");
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
