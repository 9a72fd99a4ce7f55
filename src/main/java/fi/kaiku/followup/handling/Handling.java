package fi.kaiku.followup.handling;

import fi.kaiku.access.StaffId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a comment is handled.
 *
 * @param assignee whose task it is; nobody's while it is new
 * @param dueOn by which day it shall be done
 * @param note the staff's own words; empty for none
 * @param reason why it is done, when it is
 */
public record Handling(
    HandlingState state,
    @Nullable Assignee assignee,
    @Nullable LocalDate dueOn,
    String note,
    @Nullable DoneReason reason) {

  /** As it is before anybody has done anything. */
  public static final Handling NEW = new Handling(HandlingState.NEW, null, null, "", null);

  /** Somebody, by the name they had then. */
  public record Assignee(StaffId id, String name) {}

  public Handling {
    if ((state == HandlingState.DONE) == (reason == null)) {
      throw new IllegalArgumentException("a reason belongs to what is done");
    }
  }

  /** The task of somebody, whose it may have been before. */
  public Handling assignedTo(Assignee somebody, @Nullable LocalDate due, String words) {
    return new Handling(HandlingState.IN_HAND, somebody, due, words, null);
  }

  /** As somebody takes it as it is. */
  public Handling takenBy(Assignee somebody) {
    return assignedTo(somebody, dueOn, note);
  }

  /** Nobody's task again. */
  public Handling putBack(String words) {
    return new Handling(HandlingState.NEW, null, null, words, null);
  }

  public Handling done(DoneReason why, Assignee by) {
    var whose = Objects.requireNonNullElse(assignee, by);
    return new Handling(HandlingState.DONE, whose, dueOn, note, why);
  }

  /** In hand again by whoever had it. */
  public Handling reopenedBy(Assignee somebody) {
    return state == HandlingState.DONE ? assignedTo(somebody, null, note) : this;
  }

  public boolean isOverdue(LocalDate today) {
    return state == HandlingState.IN_HAND && dueOn != null && dueOn.isBefore(today);
  }
}
