package fi.kaiku.questionnaire;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One version with its wording side by side in three languages. */
record QuestionnaireRow(
    String code, int version, Names title, LocalDate loadedOn, boolean inUse, List<Wording> texts) {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  /** One text; {@code part} is the end of the message key that names it. */
  record Wording(String part, Names names) {

    public String in(String language) {
      return names.in(Language.of(language).orElseThrow());
    }
  }

  static QuestionnaireRow of(LoadedQuestionnaire loaded, Questionnaire current) {
    var asked = loaded.questionnaire();
    return new QuestionnaireRow(
        asked.code(),
        asked.version(),
        asked.title(),
        loaded.loadedAt().atZone(HELSINKI).toLocalDate(),
        asked.equals(current),
        List.of(
            new Wording("score", asked.score()),
            new Wording("low", asked.low()),
            new Wording("high", asked.high()),
            new Wording("comment", asked.comment()),
            new Wording("commentHint", asked.commentHint()),
            new Wording("thanks", asked.thanks())));
  }
}
