package fi.kaiku.questionnaire;

import fi.kaiku.platform.Language;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a county may choose.
 *
 * @param code new invitations ask with the newest version of this questionnaire
 * @param languages that no text of a new version may lack; Finnish always among them
 */
@ConfigurationProperties("kaiku.questionnaire")
record QuestionnaireSettings(
    @DefaultValue("visit") String code, @DefaultValue({"fi", "sv", "en"}) Set<Language> languages) {

  QuestionnaireSettings {
    if (!languages.contains(Language.FI)) {
      throw new IllegalArgumentException(
          "kaiku.questionnaire.languages needs fi: who reads a language that is not written reads"
              + " Finnish");
    }
    languages = Set.copyOf(languages);
  }

  PackageFile file(String name) {
    return new PackageFile(name, languages);
  }
}
