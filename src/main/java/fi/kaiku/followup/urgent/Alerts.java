package fi.kaiku.followup.urgent;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.UrgentCalls;
import fi.kaiku.followup.urgent.AlertStep.Kind;
import fi.kaiku.insight.comments.reading.AlarmAppeared;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about alerts. Of two who act at once, the second finds what the first did. */
@Service
class Alerts implements UrgentCalls {

  private static final Logger log = LoggerFactory.getLogger(Alerts.class);

  /** As many that have ended as a page shows. */
  private static final int SHOWN = 200;

  private final AlertStore store;
  private final AlertReach reach;
  private final Urgencies urgencies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Alerts(
      AlertStore store,
      AlertReach reach,
      Urgencies urgencies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.reach = reach;
    this.urgencies = urgencies;
    this.events = events;
    this.clock = clock;
  }

  /** Those within reach that have not ended. */
  List<Alert> open(Viewer viewer) {
    return reach.shown(store.open(), viewer);
  }

  /** Those that have ended, of which the viewer may know. */
  List<Alert> ended(Viewer viewer) {
    return reach.shown(store.ended(SHOWN), viewer);
  }

  /**
   * One that the viewer may know of.
   *
   * @throws NotFound for everybody else
   */
  Alert get(UUID id, Viewer viewer) {
    return shown(store.find(id).orElseThrow(Alerts::unknown), viewer);
  }

  private Alert shown(Alert alert, Viewer viewer) {
    return reach.shown(List.of(alert), viewer).stream().findFirst().orElseThrow(Alerts::unknown);
  }

  private static NotFound unknown() {
    return new NotFound("no such alert");
  }

  @Override
  public List<UUID> ringing(Viewer viewer) {
    return open(viewer).stream()
        .filter(one -> one.state() == Alert.State.RINGING)
        .sorted(Comparator.comparing(one -> one.story().kind() != AlertSubject.Kind.COMMENT))
        .map(Alert::id)
        .toList();
  }

  @Override
  @Transactional
  public void take(UUID id, Viewer viewer) {
    see(get(id, viewer), viewer);
    var alert = shown(store.lock(id).orElseThrow(Alerts::unknown), viewer);
    if (alert.state() == Alert.State.RINGING) {
      store.update(alert.taken(step(Kind.TAKEN, alert, viewer)));
      events.publishEvent(AlertDeed.of(viewer, "urgent-taken", alert.story().kind()));
    }
  }

  /** Before the alert is held: where a comment appears it is held before its alert, too. */
  private void see(Alert alert, Viewer viewer) {
    var subject = alert.story().subject();
    if (subject != null) {
      urgencies.see(subject, viewer);
    }
  }

  @Override
  @Transactional
  public void handled(UUID id, Viewer viewer) {
    end(id, Kind.HANDLED, viewer);
  }

  /** Says that nobody was in danger. */
  @Transactional
  public void falseAlarm(UUID id, Viewer viewer) {
    end(id, Kind.FALSE_ALARM, viewer);
  }

  private void end(UUID id, Kind how, Viewer viewer) {
    see(get(id, viewer), viewer);
    var alert = shown(store.lock(id).orElseThrow(Alerts::unknown), viewer);
    if (alert.state() != Alert.State.ENDED) {
      store.update(alert.ended(step(how, alert, viewer), Helsinki.day(clock.instant())));
      var action = how == Kind.HANDLED ? "urgent-handled" : "urgent-false";
      events.publishEvent(AlertDeed.of(viewer, action, alert.story().kind()));
    }
  }

  private AlertStep step(Kind kind, Alert alert, Viewer viewer) {
    var minutes = alert.story().minutesAt(clock.instant());
    return new AlertStep(kind, viewer.staff().value(), viewer.name(), 0, minutes);
  }

  /**
   * Goes on with a comment that has appeared, in the transaction in which it does. An alert that
   * cannot be opened stays as it is, and keeps no comment from appearing.
   */
  @Transactional
  public void goOn(AlarmAppeared appeared) {
    try {
      store
          .lock(AlertSubject.Kind.ALARM, appeared.alarm())
          .filter(alert -> alert.state() != Alert.State.ENDED)
          .ifPresent(alert -> goOn(alert, appeared));
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("an alert does not go on: {}", e.getClass().getName());
    }
  }

  private void goOn(Alert alert, AlarmAppeared appeared) {
    var comment =
        new AlertSubject(
            AlertSubject.Kind.COMMENT,
            appeared.reading(),
            appeared.unit(),
            appeared.service(),
            alert.story().reason());
    store.update(alert.goingOnWith(comment), comment);
  }

  /** Somebody has taken up a contact request where it is; nobody's name: it is gone. */
  @Transactional
  public void taken(UUID request, String name) {
    store
        .lock(AlertSubject.Kind.CONTACT, request)
        .filter(alert -> alert.state() != Alert.State.ENDED)
        .ifPresent(alert -> taken(alert, name));
  }

  private void taken(Alert alert, String name) {
    var now = clock.instant();
    var minutes = alert.story().minutesAt(now);
    if (name.isEmpty()) {
      var gone = new AlertStep(Kind.GONE, null, "", 0, minutes);
      store.update(alert.ended(gone, Helsinki.day(now)));
    } else if (alert.state() == Alert.State.RINGING) {
      store.update(alert.taken(new AlertStep(Kind.TAKEN, null, name, 0, minutes)));
    }
  }
}
