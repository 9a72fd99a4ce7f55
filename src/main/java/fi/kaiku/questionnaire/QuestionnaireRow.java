package fi.kaiku.questionnaire;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One version with its wording side by side in three languages. */
record QuestionnaireRow(
    String code, int version, Names title, LocalDate loadedOn, boolean inUse, List<Wording> texts) {

  /**
   * One text.
   *
   * @param part the end of the message key that names it
   * @param code of a rating; empty for the other parts
   */
  record Wording(String part, String code, Names names) {

    static Wording of(String part, Names names) {
      return new Wording(part, "", names);
    }

    static Wording of(Rating rating) {
      return new Wording(rating.kind().name(), rating.code(), rating.text());
    }

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
        loaded.loadedAt().atZone(Helsinki.ZONE).toLocalDate(),
        asked.equals(current),
        texts(asked));
  }

  /** In the order in which a customer meets them. */
  private static List<Wording> texts(Questionnaire asked) {
    var texts = new ArrayList<Wording>();
    texts.add(Wording.of("score", asked.score()));
    texts.add(Wording.of("low", asked.low()));
    texts.add(Wording.of("high", asked.high()));
    asked.ratings().forEach(rating -> texts.add(Wording.of(rating)));
    texts.add(Wording.of("comment", asked.comment()));
    texts.add(Wording.of("commentHint", asked.commentHint()));
    texts.add(Wording.of("thanks", asked.thanks()));
    return texts;
  }
}
