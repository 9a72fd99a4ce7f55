package fi.kaiku.followup.improvement;

import fi.kaiku.insight.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A change as a page shows it.
 *
 * @param what the word of the state that it came into, or that it was edited
 * @param noted the day on which somebody said so, where that is another
 */
record ChangeRow(String what, String on, @Nullable String noted, String by) {

  static ChangeRow of(ImprovementChange change, Reader reader) {
    var numbers = reader.numbers();
    return new ChangeRow(
        change.what(),
        numbers.day(change.on()),
        change.wasNotedLater() ? numbers.day(change.notedOn()) : null,
        change.by());
  }
}
