package fi.kaiku.followup.contact;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Staff answer customers who have asked for it. */
@KaikuTest
@ExtendWith(OutputCaptureExtension.class)
class ContactDeskTest {

  private static final String WORDS = "Lääkitystäni ei selitetty";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired ContactRequests requests;
  @Autowired ContactDesk desk;
  @Autowired ContactErasure erasure;
  @Autowired StoppedClock clock;
  @Autowired List<Job> jobs;

  private UnitId unit = new UnitId(UUID.randomUUID());
  private UUID id = UUID.randomUUID();
  private final AnswerId answer = new AnswerId(UUID.randomUUID());
  private Viewer supervisor = GivenViewer.of(HANDLE_FEEDBACK);

  @BeforeEach
  void a_request() {
    unit = GivenUnit.named("Kivenlahden terveysasema").insert(jdbc);
    supervisor = GivenViewer.inUnits(Set.of(unit.value()), HANDLE_FEEDBACK);
    id = new GivenContacts(jdbc, sealing).ask(requests, answer, unit, WORDS);
  }

  @Test
  void requests_are_listed_by_the_day_they_are_due_without_a_word_or_the_language_of_them() {
    assertThat(page("/contact-requests"))
        .contains("Yksi asiakas odottaa vastausta.", "8.6.2026", "Kivenlahden terveysasema")
        .doesNotContain(WORDS, "1234567", "aino@", "Kieli<");
    assertThat(page("/contact-requests/" + id))
        .contains("viimeistään 8.6.2026", "puhelimella ja sähköpostilla")
        .doesNotContain(WORDS, "1234567", "aino@", "Kieli<");
  }

  @Test
  void opening_one_shows_it_once_and_leaves_a_line_in_the_audit_log(CapturedOutput output) {
    var opened = post("/opened");
    assertThat(opened).hasStatusOk();
    assertThat(opened)
        .bodyText()
        .contains(WORDS, "040 1234567", "aino@example.com", "tel:+358401234567", "Kieli<");
    assertThat(audit()).containsExactly("contact-opened " + id);
    assertThat(output).doesNotContain(WORDS).doesNotContain("1234567");
    assertThat(page("/contact-requests/" + id)).doesNotContain(WORDS);
  }

  @Test
  void nothing_that_the_customer_told_can_be_read_in_the_database() {
    desk.note(id, ContactStep.Kind.NOT_REACHED, "Vastaaja, uudelleen iltapäivällä", supervisor);
    for (var table : List.of("contact_request", "contact_step")) {
      var rows = jdbc.sql("select t::text from followup." + table + " t").query(String.class);
      var hex = String.join("\n", rows.list());
      assertThat(hex).doesNotContain("401234567", "aino", hex(WORDS), hex("Vastaaja"));
    }
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(UTF_8));
  }

  @Test
  void a_request_says_a_day_and_no_time() {
    var times =
        jdbc.sql(
                """
                select column_name from information_schema.columns
                where table_schema = 'followup' and table_name like 'contact%'
                  and data_type like '%time%'
                """)
            .query(String.class);
    assertThat(times.list()).isEmpty();
  }

  @Test
  void one_takes_it_calls_and_closes_it() {
    assertThat(post("/taken")).hasStatus3xxRedirection();
    assertThat(desk.get(id, supervisor).state()).isEqualTo(ContactState.IN_HAND);
    post("/notes", "kind", "NOT_REACHED");
    assertThat(desk.get(id, supervisor).state()).isEqualTo(ContactState.IN_HAND);
    post("/notes", "kind", "SPOKEN", "note", "Sovittiin uusi aika");
    assertThat(desk.get(id, supervisor).state()).isEqualTo(ContactState.ANSWERED);
    post("/closed");
    assertThat(page("/contact-requests/" + id))
        .contains("Pyyntö poistetaan", "Sovittiin uusi aika", "Eino Erkkilä")
        .contains("Soitettu, ei tavoitettu", "Soitettu ja puhuttu");
    assertThat(page("/contact-requests?done=")).contains("Suljettu");
    assertThat(page("/contact-requests")).contains("Kukaan ei odota vastausta.");
    post("/reopened");
    assertThat(desk.get(id, supervisor).isOpen()).isTrue();
  }

  @Test
  void of_two_who_take_it_at_once_the_slower_one_sees_who_has_it() {
    var colleague = GivenViewer.administrator();
    desk.take(id, colleague);
    assertThatThrownBy(() -> desk.take(id, supervisor)).isInstanceOf(Conflict.class);
    assertThat(post("/taken")).redirectedUrl().endsWith("?meanwhile=yes");
    assertThat(page("/contact-requests/" + id + "?meanwhile=yes"))
        .contains("Joku muu ehti ensin", "Aino Ahola");
  }

  @Test
  void an_answered_one_whose_customer_writes_again_is_nobodys_and_is_reminded_of_anew() {
    desk.note(id, ContactStep.Kind.SPOKEN, "", supervisor);
    jdbc.sql("update followup.contact_request set reminded = 'OVERDUE'").update();
    requests.ask(new GivenContacts(jdbc, sealing).asked(answer, unit, "Vielä yksi asia"));
    assertThat(desk.get(id, supervisor).state()).isEqualTo(ContactState.NEW);
    assertThat(jdbc.sql("select reminded from followup.contact_request").query().singleColumn())
        .containsExactly("NO");
    desk.take(id, GivenViewer.administrator());
    requests.ask(new GivenContacts(jdbc, sealing).asked(answer, unit, "Ja toinen"));
    assertThat(desk.get(id, supervisor).handler()).isNotNull();
  }

  @Test
  void what_is_no_feedback_is_handed_over_with_the_right_guidance() {
    assertThat(page("/contact-requests/" + id))
        .contains("785/1992", "Lupa- ja valvontavirasto", "Potilasvakuutuskeskukseen", "kuukauden");
    assertThat(post("/hand-overs", "matter", "complaint")).hasStatus(422);
    post("/hand-overs", "matter", "complaint", "to", "Kirjaamo");
    assertThat(page("/contact-requests/" + id)).contains("Siirretty muistutukseksi", "Kirjaamo");
    assertThat(audit()).containsExactly("contact-handed-over " + id);
  }

  @Test
  void a_mail_to_the_customer_says_who_will_call_and_nothing_else_and_pressed_twice_goes_once() {
    post("/mails", "kind", "MAILED_CALL");
    post("/mails", "kind", "MAILED_CALL");
    var sealed = jdbc.sql("select text_sealed from mail.outbox").query(byte[].class).single();
    assertThat(sealing.openText(Sealed.of(sealed)))
        .contains("Sinulle soittaa Eino Erkkilä")
        .doesNotContain(WORDS, "Kivenlahden");
    assertThat(post("/mails", "kind", "MAILED_SIGN_IN")).hasStatus(422);
    assertThat(page("/contact-requests/" + id)).contains("Sähköposti: kuka soittaa");
  }

  @Test
  void whoever_has_other_units_finds_nothing() {
    var other = GivenUnit.named("Muu asema").insert(jdbc);
    var stranger = GivenViewer.inUnits(Set.of(other.value()), HANDLE_FEEDBACK);
    assertThat(desk.open(stranger)).isEmpty();
    assertThatThrownBy(() -> desk.get(id, stranger)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.look(id, stranger)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_requests_of_a_unit_that_is_merged_follow_it() {
    var other = GivenUnit.named("Uusi asema").insert(jdbc);
    GivenUnit.merge(jdbc, unit, other);
    var successor = GivenViewer.inUnits(Set.of(other.value()), HANDLE_FEEDBACK);
    assertThat(desk.open(successor)).extracting(ContactRequest::id).containsExactly(id);
    supervisor = successor;
    assertThat(page("/contact-requests")).contains("Kivenlahden terveysasema", "nyt Uusi asema");
  }

  @Test
  void what_is_overdue_says_so() {
    clock.set("2026-06-09T09:00:00Z");
    assertThat(page("/contact-requests")).contains("Myöhässä", "Yksi vastaus on myöhässä.");
  }

  @Test
  void a_closed_request_is_erased_with_all_that_was_done() {
    desk.note(id, ContactStep.Kind.SPOKEN, "", supervisor);
    desk.close(id, "", supervisor);
    clock.pass(Duration.ofDays(60));
    assertThat(erasure.erase()).isZero();
    clock.pass(Duration.ofDays(1));
    assertThat(erasure.erase()).isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from followup.contact_step").query(Integer.class).single())
        .isZero();
  }

  private List<String> audit() {
    return jdbc.sql("select action || ' ' || subject from audit.entry order by id")
        .query((row, _) -> row.getString(1))
        .list();
  }

  private String page(String path) {
    var shown = browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, supervisor).exchange();
    assertThat(shown).hasStatusOk();
    return HtmlUtils.htmlUnescape(body(shown));
  }

  private static String body(MvcTestResult shown) {
    try {
      return shown.getResponse().getContentAsString(UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MvcTestResult post(String what, String... fields) {
    var request =
        browser
            .post()
            .uri("/contact-requests/" + id + what)
            .with(csrf())
            .requestAttr(Viewer.ATTRIBUTE, supervisor);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
