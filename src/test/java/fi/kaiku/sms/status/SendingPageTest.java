package fi.kaiku.sms.status;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsSettings;
import fi.kaiku.sms.Times;
import fi.kaiku.sms.gateway.GatewayState;
import fi.kaiku.sms.sending.SendingWorld;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaikuTest
class SendingPageTest {

  @Autowired ApplicationContext spring;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  @Autowired
  @Qualifier("phoneErasure")
  Erasure erasure;

  @Autowired
  @Qualifier("silentReceiptJob")
  Job silentReceipts;

  @ParameterizedTest
  @CsvSource({"fi,Odottaa lähtöä", "sv,Väntar på att skickas", "en,Waiting to leave"})
  void the_page_tells_what_waits_and_what_became_of_the_rest(String language, String words) {
    new SendingWorld(spring).queueMany(3);
    settle("UNKNOWN", 0);

    var page = open(language, GivenViewer.of(Permission.READ_LEDGER));

    assertThat(page).hasStatusOk().bodyText().contains(words).doesNotContain("??");
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Lähetys on pysäytetty. Viestejä ei lähde",
    "sv,Utskicken är stoppade. Inga meddelanden går",
    "en,Sending is stopped. No messages leave"
  })
  void while_sending_is_stopped_the_first_sentence_says_so(String language, String words) {
    jdbc.sql("update organization.county set sending_stopped_at = now()").update();

    var page = open(language, GivenViewer.of(Permission.READ_LEDGER));

    assertThat(page).hasStatusOk().bodyText().contains(words).doesNotContain("??");
  }

  @Test
  void while_the_operator_sends_every_message_back_the_page_says_so_with_its_code() {
    var given =
        new SendingStatus(
            3,
            0,
            0,
            Optional.empty(),
            new GatewayState(true, clock.instant()),
            "0x0000000A",
            false);

    assertThat(connection(given, "smpp")).isEqualTo("sent-back");
  }

  @Test
  void a_gateway_that_sends_nothing_has_no_line_to_an_operator() {
    var bound = new GatewayState(true, clock.instant());
    var given = new SendingStatus(3, 0, 0, Optional.empty(), bound, "", false);

    assertThat(connection(given, "screen")).isEqualTo("screen");
    assertThat(connection(given, "smpp")).isEqualTo("open");
    assertThat(connection(given, "")).isEqualTo("none");
  }

  private static String connection(SendingStatus status, String gateway) {
    var second = Duration.ofSeconds(1);
    var settings = new SmsSettings(gateway, "Kaiku", second, second, second);
    var replying = new SendingPage.Replying(0, false);
    return SendingPage.of(status, List.of(), settings, replying, Language.FI).connection();
  }

  @Test
  void without_the_permission_the_page_stays_closed() {
    assertThat(open("fi", GivenViewer.of(Permission.READ_FIGURES))).hasStatus(403);
  }

  @Test
  void numbers_are_wiped_a_week_after_the_end_and_those_that_wait_are_kept() {
    var world = new SendingWorld(spring);
    world.queueMany(2);
    settle("SENT", 0);
    clock.pass(Duration.ofDays(8));

    assertThat(erasure.erase()).isEqualTo(1);

    assertThat(world.rows()).extracting(row -> row.hasPhone()).containsExactly(false, true);
  }

  @Test
  void three_days_without_a_receipt_make_its_state_unknown() {
    var world = new SendingWorld(spring);
    world.queueMany(1);
    settle("SENT", 0);

    silentReceipts.run();
    assertThat(world.only().receipt()).isNull();

    clock.pass(Duration.ofDays(4));
    silentReceipts.run();
    assertThat(world.only().receipt()).isEqualTo("UNKNOWN");
  }

  private void settle(String state, int place) {
    jdbc.sql(
            """
            update sms.message
            set state = :state, body_sealed = null, settled_at = :now, node = 'a'
            where id = (select id from sms.message order by queue_no offset :place limit 1)
            """)
        .param("state", state)
        .param("now", Times.at(clock.instant()))
        .param("place", place)
        .update();
  }

  private MvcTestResult open(String language, Viewer viewer) {
    return browser
        .get()
        .uri("/sending?lang=" + language)
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }
}
