package fi.kaiku.feedback;

import fi.kaiku.questionnaire.Item;

/**
 * What somebody answered to one item of a questionnaire. Of an item that takes several values each
 * is one of these.
 *
 * @param value on the item's scale, or the number of an option
 */
public record GivenRating(Item item, int value) {

  boolean isOnScale() {
    return item.has(value);
  }
}
