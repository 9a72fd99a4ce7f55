package fi.kaiku.followup;

import fi.kaiku.access.Viewer;
import java.util.List;
import java.util.UUID;

/** Passes comments on as thanks to those who work where they were earned. */
public interface ThanksToTeams {

  /**
   * Comments of single units within reach that are thanks on the whole and that nobody has passed
   * on, the newest first.
   *
   * @param most so many at most
   */
  List<UUID> toPass(int most, Viewer viewer);

  /**
   * Sends a mail to the team of the unit that a comment is about, as a supervisor does on the page.
   *
   * @param reading the comment
   * @throws fi.kaiku.platform.NotFound when the comment is gone or out of reach
   * @throws fi.kaiku.platform.BadInput when it is no thanks, or about units that nobody leads
   */
  void pass(UUID reading, TeamThanks thanks, Viewer viewer);
}
