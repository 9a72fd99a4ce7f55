package fi.kaiku.followup.digest;

import fi.kaiku.followup.WaitingWork;
import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailWords;
import fi.kaiku.mail.MailWords.Way;
import fi.kaiku.people.Account;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the weekly letter: numbers and links, never a word of a comment. */
@Component
class DigestMail {

  private final Mail mail;
  private final LetterPaper paper;
  private final MessageSource texts;
  private final PublicUrl publicUrl;

  DigestMail(Mail mail, LetterPaper paper, MessageSource texts, PublicUrl publicUrl) {
    this.mail = mail;
    this.paper = paper;
    this.texts = texts;
    this.publicUrl = publicUrl;
  }

  boolean isSetUp() {
    return mail.isSetUp();
  }

  void send(Account account, List<WaitingWork.Line> lines) {
    if (account.email() != null) {
      var language = account.language();
      mail.send(paper.write(account.email(), "digest", language, words(lines, language)));
    }
  }

  private MailWords words(List<WaitingWork.Line> lines, Language language) {
    return new MailWords(
        say("digest.mail.title", language),
        List.of(say("digest.mail.text", language)),
        null,
        lines.stream().map(line -> way(line, language)).toList(),
        new Way(say("digest.mail.way", language), publicUrl.of("/inbox")),
        List.of(say("digest.mail.why", language), publicUrl.of("/me/weekly-letter")));
  }

  private Way way(WaitingWork.Line line, Language language) {
    return new Way(say(line.message(), language, line.count()), publicUrl.of(line.path()));
  }

  private String say(String key, Language language, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
