package fi.kaiku.followup.urgent;

import fi.kaiku.platform.Helsinki;
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
 * @param startedAt of a contact request the beginning of the day; forgotten when the alert has
 *     ended, and when its comment has appeared: nothing may tell when that was written
 */
record AlertStory(
    @Nullable AlertSubject subject,
    AlertSubject.Kind kind,
    String reason,
    @Nullable UUID service,
    @Nullable Instant startedAt,
    List<AlertStep> steps) {

  static AlertStory of(AlertSubject subject, Instant now) {
    var since = subject.kind() == AlertSubject.Kind.CONTACT ? Helsinki.midnight(now) : now;
    return new AlertStory(
        subject, subject.kind(), subject.reason(), subject.service(), since, List.of());
  }

  AlertStory and(AlertStep step) {
    var more = Stream.concat(steps.stream(), Stream.of(step)).toList();
    return new AlertStory(subject, kind, reason, service, startedAt, more);
  }

  /** Goes on with the comment that has appeared, and knows no more when it was written. */
  AlertStory goingOnWith(AlertSubject comment) {
    return new AlertStory(
        comment, comment.kind(), comment.reason(), comment.service(), null, untimed());
  }

  /**
   * With neither the comment nor its unit nor the moment at which it began. The audit log says when
   * somebody took it up, so minutes stay only of a comment that had appeared when it began.
   */
  AlertStory ended() {
    var kept = kind == AlertSubject.Kind.COMMENT ? steps : untimed();
    return new AlertStory(null, kind, reason, service, null, kept);
  }

  private List<AlertStep> untimed() {
    return steps.stream().map(AlertStep::untimed).toList();
  }

  int calls() {
    return (int) steps.stream().filter(AlertStep::isCall).count();
  }

  /** Minutes since it began, whole; none where that is known by the day alone, or no more. */
  @Nullable Integer minutesAt(Instant now) {
    return startedAt == null || kind == AlertSubject.Kind.CONTACT
        ? null
        : Math.max(0, (int) Duration.between(startedAt, now).toMinutes());
  }

  /** Whether somebody was called for it or did something about it. */
  boolean concerns(UUID person) {
    return steps.stream().anyMatch(step -> person.equals(step.person()));
  }
}
