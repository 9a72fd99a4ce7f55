package fi.kaiku.mail.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailState;
import fi.kaiku.mail.NewMail;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.platform.Language;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page that tells whether mail leaves, and what came back. */
@KaikuTest
class MailPageTest {

  private static final Viewer STAFF = GivenViewer.of(Permission.CHANGE_FOLLOWUP);

  @Autowired MockMvcTester browser;
  @Autowired Mail mail;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "fi,Sähköpostipalvelinta ei ole määritetty",
    "sv,Ingen e-postserver har angetts",
    "en,No mail server has been set"
  })
  void without_a_mail_server_the_page_says_what_will_not_leave(String language, String words) {
    mail.send(letter());
    assertThat(get("/settings/mail?lang=" + language))
        .hasStatusOk()
        .bodyText()
        .contains(words, "KAIKU_MAIL_HOST")
        .doesNotContain("aino@", "??");
  }

  private static NewMail letter() {
    return new NewMail("aino@kaiku.example", "thanks", Language.FI, "Kiitos", "Kiitos!", null);
  }

  @Test
  void a_refused_mail_is_shown_without_its_address_until_somebody_asks_which_is_written_down() {
    var id = refused();
    assertThat(get("/settings/mail"))
        .bodyText()
        .contains("Palvelin ei tunne osoitetta (550)", "Kiitos työntekijälle")
        .doesNotContain("aino@kaiku.example");

    assertThat(post("/settings/mail/refused/" + id + "/recipient"))
        .hasStatusOk()
        .bodyText()
        .contains("aino@kaiku.example");
    assertThat(audited()).isEqualTo("mail-address-seen " + id);
  }

  private UUID refused() {
    var id = mail.send(letter()).value();
    jdbc.sql(
            """
            update mail.outbox set state = 'REFUSED', settled_at = created_at, reply_code = 550
            """)
        .update();
    return id;
  }

  private String audited() {
    return jdbc.sql("select action || ' ' || subject from audit.entry")
        .query(String.class)
        .single();
  }

  @Test
  void a_refused_mail_is_sent_again_when_somebody_says_so() {
    var id = refused();
    assertThat(post("/settings/mail/refused/" + id)).hasStatus3xxRedirection();
    assertThat(mail.state(new fi.kaiku.mail.MailId(id))).contains(MailState.WAITING);
  }

  @Test
  void whoever_tries_the_way_out_gets_a_mail_at_their_own_address() {
    var account = people.get(GivenAccount.named("kerttu").insert(jdbc));
    assertThat(post("/settings/mail/trials"))
        .hasStatus(422)
        .bodyText()
        .contains("Lisää ensin sähköpostiosoitteesi");

    var self = new Viewer(account.id(), "Kerttu", STAFF.permissions(), STAFF.reach());
    people.reachMeAt("kerttu@kaiku.example", self);
    assertThat(
            browser
                .post()
                .uri("/settings/mail/trials")
                .with(csrf())
                .requestAttr(Viewer.ATTRIBUTE, self))
        .hasStatus3xxRedirection();
    assertThat(jdbc.sql("select about from mail.outbox").query(String.class).list())
        .containsExactly("trial");
  }

  private MvcTestResult get(String path) {
    return browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, STAFF).exchange();
  }

  private MvcTestResult post(String path) {
    return browser.post().uri(path).with(csrf()).requestAttr(Viewer.ATTRIBUTE, STAFF).exchange();
  }
}
