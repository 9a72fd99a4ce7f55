package fi.kaiku.feedback.anonymity;

/**
 * Whoever was asked the same about the same place: the people among whom an answer is one of many.
 *
 * @param questionnaire code and version of what was asked, which an answer tells as well
 */
public record Circle(Whereabouts place, String questionnaire, int version) {

  Circle at(Whereabouts other) {
    return new Circle(other, questionnaire, version);
  }
}
