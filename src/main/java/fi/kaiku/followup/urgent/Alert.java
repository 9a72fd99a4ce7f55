package fi.kaiku.followup.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is called for an urgent comment, and the next, until one takes it up.
 *
 * @param nextAt when the next is called; only while it rings
 * @param endedMonth the first day of the month in which it ended
 */
record Alert(
    UUID id,
    State state,
    @Nullable Instant nextAt,
    AlertStory story,
    @Nullable LocalDate endedMonth) {

  /** How it stands. */
  enum State {
    RINGING,
    TAKEN,
    ENDED
  }

  static Alert about(AlertSubject subject, Instant now) {
    return new Alert(UUID.randomUUID(), State.RINGING, now, AlertStory.of(subject, now), null);
  }

  /** All over again, and nothing of how it went before. */
  Alert anew(AlertSubject subject, Instant now) {
    return new Alert(id, State.RINGING, now, AlertStory.of(subject, now), null);
  }

  /** As it stands, about the comment that has appeared. */
  Alert goingOnWith(AlertSubject comment) {
    return new Alert(id, state, nextAt, story.goingOnWith(comment), null);
  }

  boolean isDue(Instant now) {
    return state == State.RINGING && nextAt != null && !nextAt.isAfter(now);
  }

  /** Nobody may be called before then. */
  Alert restingUntil(Instant moment) {
    return new Alert(id, State.RINGING, moment, story, null);
  }

  Alert called(AlertStep step, Instant next) {
    return new Alert(id, State.RINGING, next, story.and(step), null);
  }

  Alert taken(AlertStep step) {
    return new Alert(id, State.TAKEN, null, story.and(step), null);
  }

  Alert ended(AlertStep step, LocalDate day) {
    return new Alert(id, State.ENDED, null, story.and(step).ended(), day.withDayOfMonth(1));
  }
}
