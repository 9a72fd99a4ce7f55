package fi.kaiku.mail;

import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts words on the county's paper: every mail is made here, so that all look alike. */
@Component
public class LetterPaper {

  private final ITemplateEngine templates;
  private final Organization organization;

  LetterPaper(ITemplateEngine templates, Organization organization) {
    this.templates = templates;
    this.organization = organization;
  }

  /**
   * A mail as plain text and as a page.
   *
   * @param to the address, checked already
   * @param about what it is for, as a word in kebab case
   */
  public NewMail write(String to, String about, Language language, MailWords words) {
    return new NewMail(
        to, about, language, words.title(), plain(words, language), page(words, language));
  }

  private String plain(MailWords words, Language language) {
    var text = new StringBuilder();
    words.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    if (words.quote() != null) {
      words.quote().lines().forEach(line -> text.append("> ").append(line).append("\n"));
      text.append("\n");
    }
    for (var line : words.lines()) {
      text.append("* ").append(line.words()).append("\n  ").append(line.url()).append("\n");
    }
    text.append(words.lines().isEmpty() ? "" : "\n");
    text.append(words.way().words()).append(":\n").append(words.way().url()).append("\n\n-- \n");
    words.small().forEach(line -> text.append(line).append("\n"));
    return text.append(county(language)).append("\n").toString();
  }

  private String page(MailWords words, Language language) {
    return templates.process(
        "mail/letter",
        new Context(
            language.locale(),
            Map.of("words", words, "language", language.code(), "county", county(language))));
  }

  private String county(Language language) {
    return organization.county().names().in(language);
  }
}
