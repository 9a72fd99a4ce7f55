package fi.kaiku.feedback;

import fi.kaiku.questionnaire.Rating;

/**
 * One value that was rated beside the score.
 *
 * @param code of the rating in its questionnaire
 * @param value 1–5 for a statement, 1–4 for faces
 */
public record Rated(String code, Rating.Kind kind, int value) {

  static Rated of(GivenRating given) {
    return new Rated(given.rating().code(), given.rating().kind(), given.value());
  }
}
