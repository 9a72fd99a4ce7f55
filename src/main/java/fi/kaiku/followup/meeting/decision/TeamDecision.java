package fi.kaiku.followup.meeting.decision;

import fi.kaiku.followup.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a meeting decided: a task until an improvement is made of it.
 *
 * @param decided in the words of the team
 * @param owner an account
 * @param improvement made of it
 * @param ending none while it is open
 */
public record TeamDecision(
    UUID id,
    MeetingId meeting,
    String decided,
    @Nullable UUID owner,
    @Nullable LocalDate dueOn,
    @Nullable UUID improvement,
    @Nullable Ending ending) {

  /** How and when it ended. */
  public record Ending(Outcome outcome, Instant at) {}

  /**
   * One that is open and not an improvement.
   *
   * @param unit of its meeting, as it was planned
   */
  public record Task(TeamDecision decision, UUID unit) {}

  /** What became of it. */
  public enum Outcome {
    DONE,
    DROPPED
  }

  TeamDecision saying(String text) {
    return new TeamDecision(id, meeting, text, owner, dueOn, improvement, ending);
  }

  /** Whether it was open at a moment. */
  public boolean isOpenAt(Instant moment) {
    return ending == null || ending.at().isAfter(moment);
  }
}
