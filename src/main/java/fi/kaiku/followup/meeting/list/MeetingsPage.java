package fi.kaiku.followup.meeting.list;

import fi.kaiku.followup.meeting.decision.TeamDecisionRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a viewer's units.
 *
 * @param choices of units, for a new one
 * @param today {@code 2026-06-01}
 * @param tasks open decisions of all of them
 */
record MeetingsPage(
    List<UnitChoice> choices,
    String today,
    List<MeetingRow> planned,
    List<UnitMeetings> closed,
    List<TaskRow> tasks) {

  /** A unit to choose. */
  record UnitChoice(UUID id, String name) {}

  /**
   * One meeting.
   *
   * @param late whether its day is past and it has not been closed
   * @param score that was told at it; none when too few had answered, or while it is planned
   */
  record MeetingRow(String path, String unit, String day, boolean late, @Nullable String score) {}

  /** The closed ones of one unit, the last one first. */
  record UnitMeetings(String unit, List<MeetingRow> rows) {}

  /**
   * An open decision.
   *
   * @param takers those who may take it; empty while its owner is there
   */
  record TaskRow(TeamDecisionRow decision, String unit, List<Taker> takers) {}

  /** Somebody who may take a task. */
  record Taker(UUID id, String name) {}

  public boolean isEmpty() {
    return planned.isEmpty() && closed.isEmpty();
  }
}
