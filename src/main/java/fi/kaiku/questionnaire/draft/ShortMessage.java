package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a question fits into one text message: 160 signs of the small alphabet of phones (3GPP TS
 * 23.038), 70 when any sign is none of it.
 */
final class ShortMessage {

  static final int PLAIN = 160;
  static final int WIDE = 70;

  private static final String SMALL_ALPHABET =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  private static final String TAKING_TWO = "^{}\\[~]|€";

  private ShortMessage() {}

  /** What keeps a score's question out of one message, in each language. */
  static List<Finding> findings(Texts question) {
    var found = new ArrayList<Finding>();
    for (var language : Language.values()) {
      var text = question.in(language);
      var strange = text.codePoints().filter(sign -> !isSmall(sign)).findFirst();
      var most = strange.isPresent() ? WIDE : PLAIN;
      if (size(text) <= most) {
        continue;
      }
      var arguments = List.of("" + size(text), "" + most);
      found.add(finding(language, "message", arguments));
      if (strange.isPresent() && size(text) <= PLAIN) {
        found.add(finding(language, "sign", List.of(Character.toString(strange.getAsInt()))));
      }
    }
    return found;
  }

  private static Finding finding(Language language, String key, List<String> arguments) {
    return new Finding(Weight.CHANNEL, "score", 0, 0, language, key, arguments);
  }

  private static int size(String text) {
    return text.codePoints().map(sign -> TAKING_TWO.indexOf(sign) < 0 ? 1 : 2).sum();
  }

  private static boolean isSmall(int sign) {
    return SMALL_ALPHABET.indexOf(sign) >= 0 || TAKING_TWO.indexOf(sign) >= 0;
  }
}
