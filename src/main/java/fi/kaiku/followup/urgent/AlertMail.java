package fi.kaiku.followup.urgent;

import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailWords;
import fi.kaiku.mail.MailWords.Way;
import fi.kaiku.mail.NewMail;
import fi.kaiku.people.Account;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says that something urgent waits, and nothing of what it is. */
@Component
class AlertMail {

  private final Mail mail;
  private final LetterPaper paper;
  private final MessageSource texts;
  private final PublicUrl publicUrl;

  AlertMail(Mail mail, LetterPaper paper, MessageSource texts, PublicUrl publicUrl) {
    this.mail = mail;
    this.paper = paper;
    this.texts = texts;
    this.publicUrl = publicUrl;
  }

  /**
   * Puts a mail to somebody into the outbox.
   *
   * @param alone whether only they are called
   * @param next when others are called unless somebody has taken it up
   */
  void call(Account account, UUID alert, boolean alone, Instant next) {
    var language = account.language();
    var then = alone ? "urgent.mail.until" : "urgent.mail.all";
    var words =
        new MailWords(
            say("urgent.mail.title", language),
            List.of(
                say("urgent.mail.text", language),
                say(then, language, Helsinki.moment(next, language))),
            new Way(say("urgent.mail.way", language), publicUrl.of("/urgent/" + alert)),
            List.of(say("urgent.mail.why", language)));
    if (account.email() != null) {
      mail.send(paper.write(account.email(), NewMail.URGENT, language, words));
    }
  }

  /** Whether a mail would leave. */
  boolean isSetUp() {
    return mail.isSetUp();
  }

  private String say(String key, Language language, String... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
