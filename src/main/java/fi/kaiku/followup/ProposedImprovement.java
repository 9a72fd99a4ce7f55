package fi.kaiku.followup;

import fi.kaiku.access.StaffId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An improvement as somebody proposes it.
 *
 * @param id of the proposer's choice, so that what is sent twice is proposed once
 * @param theme whose criticism it should lessen; none when it is about nothing that is counted
 * @param units where it is tried; none means the whole county
 * @param comments what customers said: the ids of readings, each within reach of the proposer
 * @param origin where it comes from
 * @param on the day on which it was proposed, today or earlier
 */
public record ProposedImprovement(
    ImprovementId id,
    Words words,
    @Nullable Theme theme,
    Set<UnitId> units,
    Task task,
    List<UUID> comments,
    Origin origin,
    LocalDate on) {

  /**
   * In the words of staff, in whichever language they write.
   *
   * @param title up to 120 characters
   * @param said what customers say, up to 2 000 characters; may be empty
   * @param tried what is tried, up to 2 000 characters; may be empty
   */
  public record Words(String title, String said, String tried) {}

  /**
   * Who sees to it.
   *
   * @param owner somebody who may handle feedback in all its units
   * @param dueOn by which day; none when nobody has said
   */
  public record Task(StaffId owner, @Nullable LocalDate dueOn) {}

  /** Where an improvement comes from. */
  public enum Origin {
    COMMENT,
    THEME,
    SIGNAL,
    MEETING,
    BLANK
  }
}
