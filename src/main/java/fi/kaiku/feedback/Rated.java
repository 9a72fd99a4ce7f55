package fi.kaiku.feedback;

import fi.kaiku.questionnaire.Item;

/**
 * One value that an item was answered with. An item that takes several is there once for each.
 *
 * @param code of the item in its questionnaire
 * @param value 1–5 for a statement, 1–4 for faces, 1 (no) or 2 (yes), 1–99 for an option
 */
public record Rated(String code, Item.Kind kind, int value) {

  static Rated of(GivenRating given) {
    return new Rated(given.item().code(), given.item().kind(), given.value());
  }
}
