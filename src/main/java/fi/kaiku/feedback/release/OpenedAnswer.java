package fi.kaiku.feedback.release;

import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.appearance.Backgrounds;
import java.util.List;
import java.util.UUID;

/**
 * An answer that has appeared, with everything that is known of the visit for the last time.
 *
 * @param told what it says of kind and profession
 */
record OpenedAnswer(UUID id, Background background, Traits told, List<GroupCount.Value> values) {

  Traits traits() {
    return Backgrounds.traits(background);
  }

  /** The same, saying something else of kind and profession. */
  OpenedAnswer saying(Traits other) {
    return new OpenedAnswer(id, background, other, values);
  }
}
