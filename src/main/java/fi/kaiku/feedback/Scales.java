package fi.kaiku.feedback;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What the items of a questionnaire may be answered with. */
final class Scales {

  private Scales() {}

  /**
   * Lets pass what can be stored. The same value twice is one value.
   *
   * @throws BadInput naming each item with a value that it does not have, or with several values
   *     where it takes one
   */
  static void require(List<GivenRating> given) {
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
