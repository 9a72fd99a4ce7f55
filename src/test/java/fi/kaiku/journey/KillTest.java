package fi.kaiku.journey;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.postgres.OwnPostgres;
import fi.kaiku.platform.postgres.PostgresOptions;
import fi.kaiku.sms.smpp.FaultySmsc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Kaiku is killed at random moments, as a power cut would. */
class KillTest {

  private static final int MESSAGES = 5_000;
  private static final int KILLS = 10;
  private static final int WINDOW = 10;
  private static final int RATE = 500;

  private final Random random = new Random(2026);
  private final FaultySmsc smsc = FaultySmsc.start();
  private final Map<String, String> settings = Operator.settings(smsc, RATE);
  private Path data;
  private OwnPostgres postgres;
  private JdbcClient jdbc;

  @BeforeEach
  void a_county_with_five_thousand_visits() throws Exception {
    data = Files.createDirectories(Path.of("target/kill-" + System.nanoTime())).toAbsolutePath();
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    postgres = OwnPostgres.start(data, PostgresOptions.safe());
    jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
    kaiku("units", Visits.units(data).toString());
    kaiku("rules", Visits.rules(data).toString());
    kaiku("import", Visits.file(data, MESSAGES).toString(), "--source", "lifecare");
  }

  @AfterEach
  void stop() {
    postgres.close();
    smsc.close();
  }

  @Test
  void nobody_gets_two_messages_and_no_acknowledged_answer_is_lost() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileSending();
    }
    var kaiku = KaikuProcess.serve(data, settings);
    eventually("everything is settled", () -> unfinished() == 0);
    assertThat(Operator.phones(smsc)).doesNotHaveDuplicates();
    assertThat(states("SENT") + states("FAILED") + states("UNKNOWN")).isEqualTo(MESSAGES);
    assertThat(states("UNKNOWN")).isLessThanOrEqualTo(WINDOW * KILLS);
    assertThat(smsc.takenCount()).isGreaterThanOrEqualTo(states("SENT"));
    assertThat(answersThatSurvive(kaiku)).isTrue();
  }

  private void killWhileSending() throws IOException, InterruptedException {
    var before = smsc.takenCount();
    var kaiku = KaikuProcess.serve(data, settings);
    eventually("it sends", () -> smsc.takenCount() > before || unfinished() == 0);
    LockSupport.parkNanos(Duration.ofMillis(100 + random.nextInt(700)).toNanos());
    kaiku.kill();
  }

  /** Customers answer while Kaiku is killed twice; every answer that was acknowledged is stored. */
  private boolean answersThatSurvive(KaikuProcess first) throws Exception {
    var acknowledged = new AtomicInteger();
    var links = Operator.links(smsc);
    var kaiku = first;
    for (int round = 0; round < 2; round++) {
      var mine = links.subList(round * 400, round * 400 + 400);
      var customers = answering(kaiku, mine, acknowledged);
      var enough = 50 + acknowledged.get();
      eventually("customers answer", () -> acknowledged.get() > enough);
      kaiku.kill();
      for (var customer : customers) {
        customer.join();
      }
      kaiku = KaikuProcess.serve(data, settings);
    }
    kaiku.stop();
    var stored = jdbc.sql("select count(*) from feedback.feedback").query(Integer.class).single();
    return acknowledged.get() > 100 && stored >= acknowledged.get();
  }

  private static List<Thread> answering(
      KaikuProcess kaiku, List<String> links, AtomicInteger done) {
    var customers = new ArrayList<Thread>();
    for (int i = 0; i < 4; i++) {
      var share = links.subList(i * 100, i * 100 + 100);
      customers.add(Thread.startVirtualThread(() -> answerAll(kaiku, share, done)));
    }
    return customers;
  }

  private static void answerAll(KaikuProcess kaiku, List<String> links, AtomicInteger done) {
    try {
      for (var link : links) {
        if (Customer.answer(kaiku.at(link), 9, "") == 303) {
          done.incrementAndGet();
        }
      }
    } catch (IOException e) {
      // killed in the middle of a request: that answer was not acknowledged
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int unfinished() {
    return jdbc.sql(
            """
            select (select count(*) from sms.message where state in ('WAITING', 'HANDED_OVER'))
                 + (select count(*) from invitation.invitation where state = 'PLANNED')
                 + (select count(*) from encounter.encounter where undecided)
            """)
        .query(Integer.class)
        .single();
  }

  private int states(String state) {
    return jdbc.sql("select count(*) from sms.message where state = :state")
        .param("state", state)
        .query(Integer.class)
        .single();
  }

  private void kaiku(String... words) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--data", data.toString()));
    var printed = KaikuProcess.command(settings, line.toArray(String[]::new));
    assertThat(printed).endsWith("exit 0");
  }
}
