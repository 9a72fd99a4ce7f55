package fi.kaiku.followup.urgent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an alert is about, and all that has happened to it.
 *
 * @param subject forgotten when the alert has ended
 * @param service kept when it has ended; none of a pool of several services
 * @param startedAt forgotten when the alert has ended
 */
record AlertStory(
    @Nullable AlertSubject subject,
    AlertSubject.Kind kind,
    String reason,
    @Nullable UUID service,
    @Nullable Instant startedAt,
    List<AlertStep> steps) {

  static AlertStory of(AlertSubject subject, Instant now) {
    return new AlertStory(
        subject, subject.kind(), subject.reason(), subject.service(), now, List.of());
  }

  AlertStory and(AlertStep step) {
    var more = Stream.concat(steps.stream(), Stream.of(step)).toList();
    return new AlertStory(subject, kind, reason, service, startedAt, more);
  }

  /**
   * With neither the comment nor its unit nor the moment at which it was written: when an urgent
   * comment has appeared, nothing may tell when that was.
   */
  AlertStory ended() {
    return new AlertStory(null, kind, reason, service, null, steps);
  }

  int calls() {
    return (int) steps.stream().filter(AlertStep::isCall).count();
  }

  int minutesAt(Instant now) {
    return startedAt == null ? 0 : (int) Duration.between(startedAt, now).toMinutes();
  }

  /** Whether somebody was called for it or did something about it. */
  boolean concerns(UUID person) {
    return steps.stream().anyMatch(step -> person.equals(step.person()));
  }
}
