package fi.kaiku.mail.desk;

import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailWords;
import fi.kaiku.mail.MailWords.Way;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.address.EmailAddress;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A mail that tries out the way to the mail server. */
@Component
class TrialMail {

  private final Mail mail;
  private final LetterPaper paper;
  private final MessageSource texts;
  private final PublicUrl publicUrl;

  TrialMail(Mail mail, LetterPaper paper, MessageSource texts, PublicUrl publicUrl) {
    this.mail = mail;
    this.paper = paper;
    this.texts = texts;
    this.publicUrl = publicUrl;
  }

  void send(EmailAddress to, Language language) {
    mail.send(paper.write(to.text(), "trial", language, words(language)));
  }

  private MailWords words(Language language) {
    return new MailWords(
        say("mail.trial.title", language),
        List.of(say("mail.trial.text", language)),
        new Way(say("mail.trial.way", language), publicUrl.of("/settings/mail")),
        List.of(say("mail.trial.why", language)));
  }

  private String say(String key, Language language) {
    return texts.getMessage(key, null, language.locale());
  }
}
