package fi.kaiku.channel.link;

import fi.kaiku.platform.Language;
import java.time.format.DateTimeFormatter;

/**
 * What the pages of a link show, in the reader's language.
 *
 * @param kind the end of the message key that says what took place
 * @param visitOn the day as it is said after "käynti" or "visit on"
 */
record LinkPage(
    String token,
    String nonce,
    String unit,
    String kind,
    String visitOn,
    String question,
    String low,
    String high,
    String comment,
    String commentHint,
    String thanks) {

  private static final DateTimeFormatter FI = formatter("EEEE d.M.yyyy", Language.FI);
  private static final DateTimeFormatter SV = formatter("EEEE d.M.yyyy", Language.SV);
  private static final DateTimeFormatter EN = formatter("EEEE d MMMM yyyy", Language.EN);

  static LinkPage of(OpenLink link) {
    var language = link.language();
    var asked = link.questionnaire();
    return new LinkPage(
        link.token().value(),
        link.nonce(),
        link.invited().unitNames().in(language),
        link.invited().kind().name(),
        day(language).format(link.invited().visitOn()),
        asked.score().in(language),
        asked.low().in(language),
        asked.high().in(language),
        asked.comment().in(language),
        asked.commentHint().in(language),
        asked.thanks().in(language));
  }

  private static DateTimeFormatter day(Language language) {
    return switch (language) {
      case FI -> FI;
      case SV -> SV;
      case EN -> EN;
    };
  }

  private static DateTimeFormatter formatter(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
