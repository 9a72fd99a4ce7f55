package fi.kaiku.sms.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import fi.kaiku.sms.OptOuts.State;
import fi.kaiku.sms.gateway.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reply that Kaiku does not understand is read by somebody. */
@KaikuTest
class RepliesPageTest {

  private static final String NUMBER = "+358457000321";
  private static final Viewer STAFF = GivenViewer.of(Permission.HANDLE_REPLIES);

  @Autowired MockMvcTester browser;
  @Autowired Replies replies;
  @Autowired OptOuts optOuts;
  @Autowired Sealing sealing;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired ReplyErasure erasure;
  @Autowired MeterRegistry meters;

  @ParameterizedTest
  @CsvSource({"fi,Estä viestit", "sv,Stoppa meddelanden", "en,Stop messages to this person"})
  void what_was_not_understood_is_shown_without_the_number(String language, String words) {
    comes("Jättäkää minut rauhaan, soita 045 700 0321 tai oma@posti.example");

    assertThat(get("/replies?lang=" + language, STAFF))
        .hasStatusOk()
        .bodyText()
        .contains("Jättäkää minut rauhaan", words, "•••")
        .doesNotContain("700 0321", "oma@posti", "??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0 ", "a@b.", "040-"})
  void nothing_that_somebody_writes_keeps_the_others_from_being_read(String part) {
    comes(part.repeat(2_000 / part.length()));
    comes("Jättäkää minut rauhaan, hetuni on 010101A123N");

    assertThat(get("/replies", STAFF))
        .hasStatusOk()
        .bodyText()
        .contains("Jättäkää minut rauhaan")
        .doesNotContain("010101");
  }

  @Test
  void the_words_are_stored_sealed_and_the_number_not_at_all() {
    comes("Jättäkää minut rauhaan");

    var stored =
        jdbc.sql("select encode(text_sealed, 'escape') || r::text from sms.reply r")
            .query(String.class)
            .single();
    assertThat(stored).doesNotContain("rauhaan", "457000321");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "👍", "Ei tätä kiitos", "älkää", "\uFFFD\uFFFD", "Kiitos"})
  void every_reply_but_stop_waits_for_a_reader(String text) {
    comes(text);

    assertThat(waiting()).isEqualTo(1);
    assertThat(meters.get("kaiku.sms.replies.waiting").gauge().value()).isEqualTo(1);
    assertThat(state()).isEqualTo(State.NONE);
  }

  @Test
  void a_reply_that_the_operator_delivers_twice_waits_once_and_stop_hides_nothing() {
    comes("Rintaan sattuu");
    comes("Rintaan sattuu");
    comes("STOP");

    assertThat(waiting()).isEqualTo(1);
    assertThat(get("/replies", STAFF)).bodyText().contains("Viestit on jo estetty");
  }

  @Test
  void staff_stop_the_messages_to_whoever_wrote_and_it_is_audited() {
    comes("Jättäkää minut rauhaan");

    assertThat(post("/replies/" + id() + "/opt-out", STAFF)).hasStatus3xxRedirection();

    assertThat(state()).isEqualTo(State.LASTING);
    assertThat(waiting()).isZero();
    assertThat(audited()).contains("reply-stopped");
    assertThat(post("/replies/" + UUID.randomUUID() + "/opt-out", STAFF)).hasStatus(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ANONYMOUS", "+"})
  void a_reply_without_a_number_is_read_but_stops_nobody(String phone) {
    replies.take(new Reply(phone, "Jättäkää minut rauhaan"));
    optOuts.optOut(sealing.fingerprint(Purpose.PHONE, ""), SaidBy.STAFF);

    assertThat(get("/replies", STAFF))
        .bodyText()
        .contains("Jättäkää minut rauhaan", "/handled")
        .doesNotContain("Viestit on jo estetty", "/opt-out\"");
    assertThat(post("/replies/" + id() + "/opt-out", STAFF)).hasStatus(404);
    assertThat(waiting()).isEqualTo(1);
    assertThat(post("/replies/" + id() + "/handled", STAFF)).hasStatus3xxRedirection();
    assertThat(waiting()).isZero();
  }

  @Test
  void what_is_handled_is_forgotten_and_stops_nothing() {
    comes("Kiitos hyvästä hoidosta");

    assertThat(post("/replies/" + id() + "/handled", STAFF)).hasStatus3xxRedirection();

    assertThat(waiting()).isZero();
    assertThat(state()).isEqualTo(State.NONE);
    assertThat(audited()).contains("reply-handled");
  }

  @Test
  void reading_replies_leaves_a_line_in_the_log_and_it_tells_no_words() {
    comes("Jättäkää minut rauhaan");
    get("/replies", STAFF);

    assertThat(audited()).containsExactly("replies-read");
    assertThat(jdbc.sql("select subject from audit.entry").query(String.class).single())
        .isEqualTo("1");
  }

  @Test
  void whoever_lacks_the_permission_or_sees_some_units_only_reads_none() {
    comes("Jättäkää minut rauhaan");
    var limited = GivenViewer.inUnits(Set.of(new UUID(0, 1)), Permission.HANDLE_REPLIES);

    assertThat(get("/replies", GivenViewer.of(Permission.READ_LEDGER))).hasStatus(403);
    assertThat(get("/replies", limited)).hasStatus(403);
    assertThat(post("/replies/" + id() + "/handled", limited)).hasStatus(403);
    assertThat(post("/opt-outs", limited, NUMBER)).hasStatus(403);
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void the_sending_page_says_how_many_wait_and_leads_there_whoever_may_read_them() {
    comes("Jättäkää minut rauhaan");
    var both = GivenViewer.of(Permission.READ_LEDGER, Permission.HANDLE_REPLIES);

    assertThat(get("/sending", both)).bodyText().contains("Yksi vastaus odottaa", "\"/replies\"");
    assertThat(get("/sending", GivenViewer.of(Permission.READ_LEDGER)))
        .bodyText()
        .contains("Yksi vastaus odottaa")
        .doesNotContain("\"/replies\"");
  }

  @Test
  void after_thirty_days_a_reply_is_forgotten() {
    comes("Kiitos");
    clock.pass(Duration.ofDays(29));
    assertThat(erasure.erase()).isZero();
    clock.pass(Duration.ofDays(2));
    assertThat(erasure.erase()).isEqualTo(1);
    assertThat(waiting()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"045 700 0321", "+358 45 7000321", "00358457000321", "+358 (0)45-7000321"})
  void staff_stop_and_allow_messages_to_a_number_that_somebody_tells_them(String number) {
    assertThat(post("/opt-outs", STAFF, number)).bodyText().contains("ei enää lähetetä");
    assertThat(state()).isEqualTo(State.LASTING);
    assertThat(post("/opt-outs", STAFF, number)).bodyText().contains("jo aiemmin");

    assertThat(post("/opt-outs/lifted", STAFF, number)).bodyText().contains("Kielto on poistettu");
    assertThat(state()).isEqualTo(State.NONE);
    assertThat(post("/opt-outs/lifted", STAFF, number)).bodyText().contains("ei ollut kieltoa");
    assertThat(audited()).containsExactly("opt-out-added", "opt-out-lifted");
    assertThat(jdbc.sql("select string_agg(subject, '') from audit.entry").query(String.class))
        .extracting(query -> query.single())
        .asString()
        .doesNotContain("7000321");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maija", "045", "++", "1234567890123456789"})
  void what_is_no_number_is_refused(String number) {
    assertThat(post("/opt-outs", STAFF, number)).hasStatus(422);
    assertThat(post("/opt-outs/lifted", STAFF, number)).hasStatus(422);
    assertThat(audited()).isEmpty();
  }

  private void comes(String text) {
    replies.take(new Reply(NUMBER, text));
  }

  private State state() {
    return optOuts.state(sealing.fingerprint(Purpose.PHONE, NUMBER));
  }

  private int waiting() {
    return jdbc.sql("select count(*) from sms.reply").query(Integer.class).single();
  }

  private UUID id() {
    return jdbc.sql("select id from sms.reply").query(UUID.class).single();
  }

  private List<String> audited() {
    return jdbc.sql("select action from audit.entry order by id")
        .query((row, _) -> row.getString(1))
        .list();
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private MvcTestResult post(String uri, Viewer viewer, String... number) {
    var request = browser.post().uri(uri).with(csrf()).requestAttr(Viewer.ATTRIBUTE, viewer);
    return (number.length == 0 ? request : request.param("number", number)).exchange();
  }
}
