package fi.kaiku.followup;

import fi.kaiku.access.Viewer;
import java.util.List;

/**
 * Things that wait for somebody. Each room that has some brings a bean of this; the weekly letter
 * tells them, with numbers and links only.
 */
public interface WaitingWork {

  /**
   * One kind of thing.
   *
   * @param message key of a sentence that takes the number as its first argument
   * @param count how many; lines of none are left out
   * @param path of the page where they are, with what it needs to show just them
   */
  record Line(String message, int count, String path) {}

  /** What waits for a viewer in their units. */
  List<Line> of(Viewer viewer);
}
