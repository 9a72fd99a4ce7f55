package fi.kaiku.channel.link;

import fi.kaiku.channel.link.kept.Hole;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Names.Worded;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a link show, in the reader's language.
 *
 * @param kind the end of the message key that says what took place
 * @param visitOn the day as it is said after "käynti" or "visit on"
 */
record LinkPage(
    String token,
    String nonce,
    Worded unit,
    String kind,
    String visitOn,
    Worded question,
    Worded low,
    Worded high,
    Worded thanks) {

  private static final DateTimeFormatter FI = formatter("EEEE d.M.yyyy", Language.FI);
  private static final DateTimeFormatter SV = formatter("EEEE d.M.yyyy", Language.SV);
  private static final DateTimeFormatter EN = formatter("EEEE d MMMM yyyy", Language.EN);

  static LinkPage of(OpenLink link) {
    return of(link, hole -> filling(link, hole));
  }

  /** The same for everybody who is asked the same about the same kind of visit. */
  static LinkPage withHoles(OpenLink link) {
    return of(link, Hole::mark);
  }

  /** What fills the holes of one link's page; of any response's policy it knows nothing. */
  static String filling(OpenLink link, Hole hole) {
    return switch (hole) {
      case TOKEN -> link.token().value();
      case NONCE -> link.nonce();
      case UNIT -> link.invited().unitNames().worded(link.language()).text();
      case DAY -> day(link.language()).format(link.invited().visitOn());
      case POLICY -> throw new IllegalArgumentException("belongs to a response");
    };
  }

  private static LinkPage of(OpenLink link, Function<Hole, String> personal) {
    var language = link.language();
    var asked = link.questionnaire();
    var unit = link.invited().unitNames().worded(language);
    return new LinkPage(
        personal.apply(Hole.TOKEN),
        personal.apply(Hole.NONCE),
        new Worded(personal.apply(Hole.UNIT), unit.lang()),
        link.invited().kind().name(),
        personal.apply(Hole.DAY),
        words(asked.score(), language),
        words(asked.low(), language),
        words(asked.high(), language),
        asked.thanks().worded(language));
  }

  /** Empty for what the questionnaire does not ask. */
  private static Worded words(@Nullable Names names, Language language) {
    return names == null ? Worded.NONE : names.worded(language);
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
