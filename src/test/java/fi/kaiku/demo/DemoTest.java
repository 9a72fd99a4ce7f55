package fi.kaiku.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuApplication;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo from an empty folder, with two and a half weeks of history, and a visitor. */
class DemoTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private static Path data;
  private static ConfigurableApplicationContext demo;

  @BeforeAll
  static void start_the_demo() {
    var application = new SpringApplication(KaikuApplication.class);
    application.setAdditionalProfiles("demo");
    demo =
        application.run(
            "--kaiku.port=0",
            "--kaiku.data=" + data,
            "--kaiku.postgres.durable=false",
            "--kaiku.demo.days=18");
  }

  @AfterAll
  static void stop_the_demo() {
    demo.close();
  }

  @Test
  void history_has_sent_messages_that_were_received_and_answered() {
    var sent = number("select count(*) from sms.message where state = 'SENT'");
    var received = number("select count(*) from sms.message where receipt is not null");
    var answers = number("select count(*) from feedback.feedback");
    assertThat(sent).isGreaterThan(800);
    assertThat(received).isGreaterThan(sent * 9 / 10);
    assertThat(answers).isBetween(sent * 18 / 100, sent * 33 / 100);
    assertThat(number("select count(*) from feedback.feedback where comment is not null"))
        .isGreaterThan(answers / 5);
  }

  @Test
  void the_ledger_knows_many_reasons() {
    assertThat(
            jdbc()
                .sql("select distinct outcome from invitation.decision")
                .query(String.class)
                .list())
        .contains("INVITED", "UNDER_AGE", "NO_PHONE", "SEVERAL_PHONES", "NOT_MOBILE", "CANCELLED")
        .contains("NON_DISCLOSURE", "NO_PERMISSION", "NOT_SAMPLED", "UNIT_NOT_LIVE", "QUARANTINED");
  }

  @Test
  void nothing_that_was_fed_in_was_rejected() {
    assertThat(number("select count(*) from encounter.rejected")).isZero();
  }

  @Test
  void a_visitor_makes_a_visit_gets_the_message_and_answers_on_the_phone() throws IOException {
    var browser = new Browser();
    var page = browser.open(here("/demo/phone"), "192.0.2.1");
    var form = page.formWith("unit").orElseThrow();
    var oid = new InventedCounty().places().getFirst().oid();
    browser.send(page, form, Map.of("unit", oid, "language", "sv"));
    var phones = demo.getBean(Live.County.class).phones();
    await(() -> phones.latest().stream().anyMatch(Arrived::isVisitors));
    var message = phones.latest().stream().filter(Arrived::isVisitors).findFirst().orElseThrow();
    var link = browser.open(here(message.path().orElseThrow()), "192.0.2.1");
    assertThat(link.html()).contains("lang=\"sv\"");
    var before = number("select count(*) from feedback.feedback where score = 4");
    browser.send(link, link.formWith("score").orElseThrow(), Map.of("score", "4"));
    assertThat(number("select count(*) from feedback.feedback where score = 4"))
        .isEqualTo(before + 1);
  }

  @Test
  void every_role_has_a_sign_in_and_the_key_reads_figures() throws IOException {
    assertThat(demo.getBean(SignIns.class).accounts()).hasSize(4);
    assertThat(number("select count(*) from people.account")).isEqualTo(4);
    assertThat(Files.readString(data.resolve("demo/key-figures"))).startsWith("kaiku_");
  }

  @Test
  void the_phone_page_speaks_three_languages() throws IOException {
    for (var language : List.of("fi", "sv", "en")) {
      var page = new Browser().open(here("/demo/phone?lang=" + language), "192.0.2.1");
      assertThat(page.html()).contains("<html lang=\"" + language + "\"").doesNotContain("??");
    }
  }

  private static URI here(String path) {
    var port = demo.getEnvironment().getProperty("local.server.port");
    return URI.create("http://localhost:" + port + path);
  }

  private static long number(String query) {
    return jdbc().sql(query).query(Long.class).single();
  }

  private static JdbcClient jdbc() {
    return demo.getBean(JdbcClient.class);
  }

  private static void await(BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited long enough").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
