package fi.kaiku.mail;

import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.mail.MailWords.Way;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page about mail, and a mail itself, in a real browser. */
@JourneyTest
class MailPicturesTest {

  private static final MailWords WORDS =
      new MailWords(
          "Kiitos sinulle",
          List.of("Asiakas kiitti työstäsi Lehtorannan terveysasemalla."),
          "Hoitaja kuunteli ja selitti kaiken rauhassa.\nKiitos!",
          new Way("Avaa Kaiussa", "https://kaiku.example/thanks"),
          List.of("Lähettäjä: Helmi Heino, osastonhoitaja"));

  @Autowired JdbcClient jdbc;
  @Autowired Mail mail;
  @Autowired LetterPaper paper;

  @Test
  void everybody_can_read_how_mail_stands_and_a_mail(Browser browser) {
    given();
    var page = browser.window(Browser.DESK);
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    Browser.signIn(page, "lukija");
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.navigate("/settings/mail?lang=" + language.code());
      look.at("mail/status");
    }
    page.navigate("about:blank");
    for (var language : Language.values()) {
      var letter = paper.write("aino@kaiku.example", "thanks", language, WORDS);
      page.setContent(Objects.requireNonNull(letter.html()));
      new Look(browser, page, language).at("mail/letter");
    }
  }

  private void given() {
    for (var about : List.of("thanks", "urgent", "digest")) {
      mail.send(new NewMail("aino@kaiku.example", about, Language.FI, "Kiitos", "Kiitos!", null));
    }
    jdbc.sql(
            """
            update mail.outbox
            set state = 'REFUSED', settled_at = created_at,
                reply_code = case about when 'thanks' then 550 else 552 end
            where about <> 'digest'
            """)
        .update();
  }
}
