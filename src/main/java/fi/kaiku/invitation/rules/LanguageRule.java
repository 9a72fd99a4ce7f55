package fi.kaiku.invitation.rules;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.LanguageCode;
import java.util.List;

/**
 * Which language somebody is written to in: the first of these that is their mother tongue or their
 * contact language, else the fallback. One of the two is enough, so a Swedish-speaker who has dealt
 * in Finnish is asked in Swedish and can switch on the page.
 */
public record LanguageRule(List<Language> first, Language fallback) {

  public LanguageRule {
    first = List.copyOf(first);
  }

  /**
   * The language for these codes.
   *
   * @param motherTongue ISO 639 of two or three letters, a BCP 47 tag, 98, 99 or empty
   * @param contactLanguage likewise
   */
  public Language of(String motherTongue, String contactLanguage) {
    var mother = base(motherTongue);
    var contact = base(contactLanguage);
    for (var language : first) {
      if (means(mother, language) || means(contact, language)) {
        return language;
      }
    }
    return fallback;
  }

  private static boolean means(String code, Language language) {
    return code.equals(language.code()) || code.equals(threeLetters(language));
  }

  private static String threeLetters(Language language) {
    return switch (language) {
      case FI -> "fin";
      case SV -> "swe";
      case EN -> "eng";
    };
  }

  private static String base(String code) {
    return LanguageCode.read(code).map(LanguageCode::base).orElse("");
  }
}
