package fi.kaiku.followup.meeting;

import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a unit's team.
 *
 * @param unit as it was planned for; it may have been merged into another since
 * @param closing none while it is planned
 */
public record Meeting(
    MeetingId id, UUID unit, LocalDate heldOn, Notes notes, @Nullable Closing closing) {

  /**
   * What was written down.
   *
   * @param by who wrote last; empty while nobody has
   */
  public record Notes(String text, String by) {

    static final Notes NONE = new Notes("", "");
  }

  /**
   * The end.
   *
   * @param chair whoever chaired, an account
   * @param figures the months that its figures are about
   * @param comments how many were on its agenda; some may have been deleted by their customers
   *     since
   */
  public record Closing(Instant at, @Nullable UUID chair, Period figures, int comments) {}

  static Meeting planned(MeetingId id, UUID unit, LocalDate heldOn) {
    return new Meeting(id, unit, heldOn, Notes.NONE, null);
  }

  public boolean isClosed() {
    return closing != null;
  }
}
