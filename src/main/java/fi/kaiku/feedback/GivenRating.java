package fi.kaiku.feedback;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.questionnaire.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

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

  /**
   * Lets pass what can be stored. The same value twice is one value.
   *
   * @throws BadInput naming each item with a value that it does not have, or with several values
   *     where it takes one
   */
  static void requireScales(List<GivenRating> given) {
    var faults = new ArrayList<Fault>();
    var taken = new HashMap<String, Integer>();
    for (var one : given) {
      var item = one.item();
      var earlier = taken.putIfAbsent(item.code(), one.value());
      if (!one.isOnScale()) {
        faults.add(offScale(one));
      } else if (earlier != null && earlier != one.value() && !item.takesSeveral()) {
        faults.add(Fault.of(item.code(), "feedback.rating.several"));
      }
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  private static Fault offScale(GivenRating given) {
    var item = given.item();
    return item.kind().hasOptions()
        ? Fault.of(item.code(), "feedback.rating.option")
        : Fault.of(item.code(), "feedback.rating.range", String.valueOf(item.values().size()));
  }
}
