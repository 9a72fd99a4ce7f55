package fi.kaiku.followup.urgent;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.comments.urgent.SeenBy;
import fi.kaiku.insight.comments.urgent.UnseenAlarm;
import fi.kaiku.insight.comments.urgent.UrgentAlarms;
import fi.kaiku.insight.comments.urgent.UrgentComments;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comments for which somebody is to be called, and how they stand. */
@Component
class Urgencies {

  /** A comment that appeared earlier than so many days ago rings no more. */
  private static final int DAYS = 1;

  private final UrgentAlarms alarms;
  private final UrgentComments comments;
  private final Organization organization;
  private final Clock clock;

  Urgencies(UrgentAlarms alarms, UrgentComments comments, Organization organization, Clock clock) {
    this.alarms = alarms;
    this.comments = comments;
    this.organization = organization;
    this.clock = clock;
  }

  /** Those at which nobody has looked. */
  List<AlertSubject> unseen() {
    var since = Helsinki.day(clock.instant()).minusDays(DAYS);
    return Stream.concat(
            alarms.all().stream().filter(one -> !one.seen()).map(this::alarm),
            comments.unseenAlarms(since).stream().map(Urgencies::comment))
        .toList();
  }

  private AlertSubject alarm(UrgentAlarms.Waiting alarm) {
    return new AlertSubject(
        AlertSubject.Kind.ALARM,
        alarm.id(),
        alarm.unit(),
        service(alarm.unit()),
        alarm.kind().word());
  }

  private @Nullable UUID service(UUID unit) {
    return organization.units().stream()
        .filter(one -> one.id().value().equals(unit))
        .map(one -> one.service().id().value())
        .findFirst()
        .orElse(null);
  }

  private static AlertSubject comment(UnseenAlarm comment) {
    return new AlertSubject(
        AlertSubject.Kind.COMMENT,
        comment.reading(),
        comment.unit(),
        comment.service(),
        comment.kind().word());
  }

  /** Who has looked first, if somebody has. */
  Optional<SeenBy> firstSeen(AlertSubject subject) {
    return switch (subject.kind()) {
      case ALARM -> alarms.firstSeen(subject.id());
      case COMMENT -> comments.seenBy(subject.id()).stream().findFirst();
      case CONTACT -> Optional.empty();
    };
  }

  /** Whether there is nothing left to be called for, by those that are there. */
  boolean isGone(AlertSubject subject) {
    return switch (subject.kind()) {
      case ALARM -> !alarms.isThere(subject.id());
      case COMMENT -> !comments.isUrgent(subject.id());
      case CONTACT -> false;
    };
  }

  /** Notes that somebody who takes it up has looked; nothing of what has just gone. */
  void see(AlertSubject subject, Viewer viewer) {
    if (isGone(subject)) {
      return;
    }
    switch (subject.kind()) {
      case ALARM -> {
        var _ = alarms.look(subject.id(), viewer);
      }
      case COMMENT -> comments.see(subject.id(), viewer);
      case CONTACT -> {}
    }
  }
}
