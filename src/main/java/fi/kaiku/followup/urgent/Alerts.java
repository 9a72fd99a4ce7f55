package fi.kaiku.followup.urgent;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.urgent.AlertStep.Kind;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about alerts. Of two who act at once, the second finds what the first did. */
@Service
class Alerts {

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
    return store.open().stream().filter(one -> reach.shows(one.story(), viewer)).toList();
  }

  /** Those that have ended, of which the viewer may know. */
  List<Alert> ended(Viewer viewer) {
    return store.ended(SHOWN).stream().filter(one -> reach.shows(one.story(), viewer)).toList();
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
    if (!reach.shows(alert.story(), viewer)) {
      throw unknown();
    }
    return alert;
  }

  private static NotFound unknown() {
    return new NotFound("no such alert");
  }

  /** Takes it up: nobody else is called. Nothing when somebody has, or it has ended. */
  @Transactional
  public void take(UUID id, Viewer viewer) {
    var alert = shown(store.lock(id).orElseThrow(Alerts::unknown), viewer);
    if (alert.state() == Alert.State.RINGING) {
      urgencies.see(Objects.requireNonNull(alert.story().subject()), viewer);
      store.update(alert.taken(step(Kind.TAKEN, alert, viewer)));
      events.publishEvent(AlertDeed.of(viewer, "urgent-taken", id));
    }
  }

  /** Says that all has been done. */
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
    var alert = shown(store.lock(id).orElseThrow(Alerts::unknown), viewer);
    if (alert.state() != Alert.State.ENDED) {
      urgencies.see(Objects.requireNonNull(alert.story().subject()), viewer);
      store.update(alert.ended(step(how, alert, viewer), Helsinki.day(clock.instant())));
      events.publishEvent(
          AlertDeed.of(viewer, how == Kind.HANDLED ? "urgent-handled" : "urgent-false", id));
    }
  }

  private AlertStep step(Kind kind, Alert alert, Viewer viewer) {
    var minutes = alert.story().minutesAt(clock.instant());
    return new AlertStep(kind, viewer.staff().value(), viewer.name(), 0, minutes);
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
