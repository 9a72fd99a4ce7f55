package fi.kaiku.questionnaire;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Refused;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What is being read, and what it has to have.
 *
 * @param name for messages
 * @param required the languages that no text may lack; Finnish is required whether it is among them
 *     or not
 */
record PackageFile(String name, Set<Language> required) {

  /**
   * A text in all languages; in one that is neither written nor required it is the Finnish text.
   *
   * @param field what it is called, for the message
   * @param owner what it belongs to, for the message: {@code for the item heard}; may be empty
   */
  Names text(JsonNode text, String field, String owner) {
    var finnish = written(text, Language.FI);
    for (var language : Language.values()) {
      var isNeeded = language == Language.FI || required.contains(language);
      if (isNeeded && written(text, language).isEmpty()) {
        var missing = "has no %s in %s %s".formatted(field, language.code(), owner);
        throw refused(missing.strip());
      }
    }
    return new Names(
        finnish, or(written(text, Language.SV), finnish), or(written(text, Language.EN), finnish));
  }

  private static String written(JsonNode text, Language language) {
    return text.path(language.code()).asString("").strip();
  }

  private static String or(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  Refused refused(String reason) {
    return new Refused("questionnaire %s %s".formatted(name, reason));
  }
}
