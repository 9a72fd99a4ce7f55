package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Something about a questionnaire that its writer should know.
 *
 * @param place the end of the message key that names the text, {@code item}; empty for all of it
 * @param number of the item or the other wording, from 1; 0 for none
 * @param option its number from 1; 0 for none
 * @param language of the text; null when it is about none
 * @param key the end of the key of the message that says what is wrong
 */
record Finding(
    Weight weight,
    String place,
    int number,
    int option,
    @Nullable Language language,
    String key,
    List<String> arguments) {

  /** An item that the way which asks the questionnaire cannot do without. */
  static Finding ofMissed(String code) {
    return new Finding(Weight.MUST, "", 0, 0, null, "missed", List.of(code));
  }

  /** What follows from it. */
  enum Weight {
    /** The questionnaire cannot be put into use as it is. */
    MUST,
    /** It would be better otherwise. */
    SHOULD,
    /** It does not suit one of the ways to answer. */
    CHANNEL
  }

  /** In the reader's words: where, and what. */
  String words(MessageSource texts, Locale reader) {
    var in =
        language == null
            ? ""
            : texts.getMessage("questionnaire.in." + language.code(), null, reader);
    return words(in, texts, reader);
  }

  /**
   * The same of the text in several languages.
   *
   * @param in the languages, in the reader's words; empty for none
   */
  String words(String in, MessageSource texts, Locale reader) {
    var what = texts.getMessage("questionnaire.lint." + key, arguments.toArray(), reader);
    if (place.isEmpty()) {
      return what;
    }
    var where =
        texts.getMessage("questionnaire.place." + place, new Object[] {number, option}, reader);
    return where + (in.isEmpty() ? "" : " " + in) + ": " + what;
  }
}
