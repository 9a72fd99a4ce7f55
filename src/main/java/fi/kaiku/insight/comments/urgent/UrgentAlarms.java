package fi.kaiku.insight.comments.urgent;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.NotFound;
import fi.kaiku.text.Span;
import fi.kaiku.text.Urgency;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urgent comments of answers that have not appeared yet. They are shown to whoever reads the
 * comments of their unit, one at a time, and each look leaves a line in the audit log: such a
 * comment may fit fewer people than anything else that is shown.
 */
@Service
public class UrgentAlarms {

  /**
   * That there is one.
   *
   * @param seen whether anybody has looked at it
   */
  public record Waiting(UUID id, UUID unit, Urgency.Kind kind, boolean seen) {}

  /**
   * One that somebody looks at.
   *
   * @param reason the words that it rests on, in the masked text
   * @param seen who had looked at it before, and now
   */
  public record Opened(
      UUID id,
      UUID unit,
      Urgency.Kind kind,
      String masked,
      @Nullable Span reason,
      List<SeenBy> seen) {}

  private final AlarmStore store;
  private final SealedAlarms sealing;
  private final Organization organization;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UrgentAlarms(
      AlarmStore store,
      SealedAlarms sealing,
      Organization organization,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.organization = organization;
    this.events = events;
    this.clock = clock;
  }

  /** Those within reach, the ones that nobody has seen first. */
  public List<Waiting> of(Viewer viewer) {
    if (!viewer.may(Permission.READ_COMMENTS)) {
      return List.of();
    }
    return store.all().stream()
        .map(kept -> waiting(kept, sealing.open(kept.sealed())))
        .filter(one -> isReached(one.unit(), viewer))
        .sorted((one, other) -> Boolean.compare(one.seen(), other.seen()))
        .toList();
  }

  /** All of them, for whoever calls somebody; nobody's look. */
  public List<Waiting> all() {
    return store.all().stream().map(kept -> waiting(kept, sealing.open(kept.sealed()))).toList();
  }

  /** Whether one is there still. */
  public boolean isThere(UUID id) {
    return store.find(id).isPresent();
  }

  /** Who has looked at one first; none when nobody has, or it is gone. */
  public Optional<SeenBy> firstSeen(UUID id) {
    return store.seenBy(id).stream().findFirst();
  }

  private static Waiting waiting(AlarmStore.Kept kept, Alarm alarm) {
    return new Waiting(kept.id(), alarm.unit(), alarm.kind(), kept.seen());
  }

  /**
   * Opens one, and notes who did.
   *
   * @throws NotFound when it is out of reach, has appeared or is gone
   */
  @Transactional
  public Opened look(UUID id, Viewer viewer) {
    var alarm =
        store
            .find(id)
            .map(sealing::open)
            .filter(_ -> viewer.may(Permission.READ_COMMENTS))
            .filter(one -> isReached(one.unit(), viewer))
            .orElseThrow(() -> new NotFound("no such comment"));
    store.markSeen(id, Seer.of(viewer), clock.instant());
    events.publishEvent(UrgentSeen.by(viewer, "waiting " + id));
    return new Opened(
        id, alarm.unit(), alarm.kind(), alarm.masked(), alarm.reason(), store.seenBy(id));
  }

  private boolean isReached(UUID unit, Viewer viewer) {
    var units = Successors.of(organization).withMerged(viewer.reach()).unitsOrNull();
    return units == null || Arrays.asList(units).contains(unit);
  }
}
