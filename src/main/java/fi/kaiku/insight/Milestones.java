package fi.kaiku.insight;

import fi.kaiku.figures.question.Selection;
import java.time.LocalDate;
import java.util.List;

/** Days that are marked on time lines. Whoever knows of such days brings them. */
public interface Milestones {

  /** Those within a selection's period that are about what it selects, the oldest first. */
  List<Milestone> of(Selection selection);

  /**
   * Something that was done.
   *
   * @param title in the words of staff
   * @param path of the page that tells more
   */
  record Milestone(LocalDate on, String title, String path) {

    private static final int ROOM = 30;

    /** As much of the title as there is room for above a picture. */
    public String shortTitle() {
      if (title.codePointCount(0, title.length()) <= ROOM) {
        return title;
      }
      return title.substring(0, title.offsetByCodePoints(0, ROOM - 1)).strip() + "\u2026";
    }
  }
}
