package fi.kaiku.feedback;

import fi.kaiku.questionnaire.Rating;

/**
 * What a customer answered to one rating of the questionnaire.
 *
 * @param value 1–5 for a statement, 1–4 for faces
 */
public record GivenRating(Rating rating, int value) {

  boolean isOnScale() {
    return rating.kind().has(value);
  }
}
