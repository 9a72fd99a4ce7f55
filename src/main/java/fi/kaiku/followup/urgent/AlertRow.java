package fi.kaiku.followup.urgent;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One alert, as pages show it.
 *
 * @param place the unit while it is open, then the service; empty when it is not told
 * @param when when it began, of a contact request the day; empty once its comment has appeared; the
 *     month when it has ended
 * @param sentence how it stands, or how it ended
 * @param steps all that happened, in sentences
 * @param next when the next is called; empty when nobody will be
 * @param open where the comment is opened, and whether by a form
 */
record AlertRow(
    UUID id,
    Alert.State state,
    String reason,
    String place,
    String when,
    String sentence,
    List<String> steps,
    String next,
    @Nullable Opening open) {

  /**
   * Where the comment is opened.
   *
   * @param deed whether opening it is a deed that is written down, and so a form
   */
  record Opening(String path, boolean deed) {}
}
