package fi.kaiku.feedback.anonymity;

/**
 * Whoever was asked the same about the same place in the same way: the people among whom an answer
 * is one of many.
 *
 * @param questionnaire code and version of what was asked, which an answer tells as well
 * @param byReply whether they were asked for a reply and not by a link, which an answer tells, too
 */
public record Circle(Whereabouts place, String questionnaire, int version, boolean byReply) {

  Circle at(Whereabouts other) {
    return new Circle(other, questionnaire, version, byReply);
  }
}
