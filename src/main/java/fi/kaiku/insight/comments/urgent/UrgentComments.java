package fi.kaiku.insight.comments.urgent;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.theme.Themes;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Urgent comments that have appeared: who has looked at them, and how many wait for somebody. */
@Service
public class UrgentComments {

  /** So many days an urgent comment that nobody has seen is counted beside the menu. */
  private static final int DAYS = 30;

  private final UrgentStore store;
  private final UrgentAlarms alarms;
  private final ReachedComments reached;
  private final Themes themes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UrgentComments(
      UrgentStore store,
      UrgentAlarms alarms,
      ReachedComments reached,
      Themes themes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.alarms = alarms;
    this.reached = reached;
    this.themes = themes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Notes that somebody has looked at a comment; nothing when it is not urgent.
   *
   * @throws NotFound when the comment is out of reach
   */
  @Transactional
  public void see(UUID reading, Viewer viewer) {
    themes.holdStill();
    reached.require(reading, viewer);
    if (store.markSeen(reading, Seer.of(viewer), clock.instant())) {
      events.publishEvent(UrgentSeen.by(viewer, reading.toString()));
    }
  }

  /** Who has looked at it, the first one first. */
  public List<SeenBy> seenBy(UUID reading) {
    return store.seenBy(reading);
  }

  /**
   * Those that would have been alarms and have appeared since a day; at none has anybody looked.
   */
  public List<UnseenAlarm> unseenAlarms(LocalDate since) {
    return store.unseenAlarms(since);
  }

  /** Whether a comment is there and still taken for urgent. */
  public boolean isUrgent(UUID reading) {
    return store.isUrgent(reading);
  }

  /** How many within reach nobody has looked at, those of answers that wait among them. */
  public int unseen(Viewer viewer) {
    if (!viewer.may(Permission.READ_COMMENTS)) {
      return 0;
    }
    var since = Helsinki.day(clock.instant()).minusDays(DAYS);
    var waiting = alarms.of(viewer).stream().filter(one -> !one.seen()).count();
    return store.unseen(viewer.reach(), since) + (int) waiting;
  }
}
