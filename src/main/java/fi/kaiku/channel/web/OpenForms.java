package fi.kaiku.channel.web;

import fi.kaiku.channel.form.AskedVersions;
import fi.kaiku.channel.form.Walk;
import fi.kaiku.channel.link.SentForm;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a form that nobody has filled in yet, and reads one that comes back. */
@Component
class OpenForms {

  private final LiveUnits units;
  private final FormTokens tokens;
  private final Questionnaires questionnaires;
  private final AskedVersions versions;
  private final String questionnaire;

  /**
   * @param questionnaire the code of what is asked
   */
  OpenForms(
      LiveUnits units,
      FormTokens tokens,
      Questionnaires questionnaires,
      AskedVersions versions,
      @Value("${kaiku.channel.web.questionnaire:open}") String questionnaire) {
    this.units = units;
    this.tokens = tokens;
    this.questionnaires = questionnaires;
    this.versions = versions;
    this.questionnaire = questionnaire;
  }

  OpenForm blank(Unit unit, Language language) {
    var nothing = new ContactDetails("", "");
    return new OpenForm(language, unit, tokens.fresh(), nothing, Walk.begin(asked()), "");
  }

  /**
   * With the language that it was in, or the one that a button asks for. What is not asked any more
   * is asked anew, as if the form had been open for too long.
   */
  OpenForm read(SentForm sent, Language fallback) {
    var language =
        sent.switchTo()
            .or(() -> Optional.ofNullable(sent.field("lang")).flatMap(Language::of))
            .orElse(fallback);
    var asked = versions.of(questionnaire, sent.field(AskedVersions.FIELD));
    return new OpenForm(
        language,
        units.byOid(text(sent.field("unit"))).orElse(null),
        asked.flatMap(_ -> tokens.read(sent.field("form"))).orElse(null),
        ContactDetails.of(sent),
        asked
            .map(version -> Walk.of(version, sent.fields(), language))
            .orElseGet(() -> Walk.again(asked(), sent.fields(), SentForm.STALE)),
        text(sent.field("website")).strip());
  }

  private Questionnaire asked() {
    return questionnaires.newest(questionnaire);
  }

  private static String text(@Nullable String field) {
    return Objects.requireNonNullElse(field, "");
  }
}
