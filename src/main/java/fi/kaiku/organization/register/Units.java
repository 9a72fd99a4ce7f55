package fi.kaiku.organization.register;

import static fi.kaiku.organization.OrganizationChanged.Change.SERVICE_CHANGED;
import static fi.kaiku.organization.OrganizationChanged.Change.TARGET_SET;
import static fi.kaiku.organization.OrganizationChanged.Change.UNIT_CHANGED;

import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Actor;
import fi.kaiku.organization.ChangeStore;
import fi.kaiku.organization.ChangedWords;
import fi.kaiku.organization.OrganizationChanged;
import fi.kaiku.organization.OrganizationStore;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Target;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.organization.file.Mergers;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Differences;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Services and units as those who roll Kaiku out change them. */
@Component
class Units {

  private final OrganizationStore store;
  private final ChangeStore changes;
  private final ApplicationEventPublisher events;

  Units(OrganizationStore store, ChangeStore changes, ApplicationEventPublisher events) {
    this.store = store;
    this.changes = changes;
    this.events = events;
  }

  List<Unit> seenBy(Viewer viewer) {
    return store.unitsIn(viewer.reach());
  }

  List<ServiceLine> services() {
    return store.services();
  }

  List<Target> targets(ServiceId service) {
    return store.targets(service);
  }

  Unit unit(UnitId id, Viewer viewer) {
    return seenBy(viewer).stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("no unit " + id.value() + " in reach"));
  }

  ServiceLine service(ServiceId id) {
    return store.services().stream()
        .filter(service -> service.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("no service " + id.value()));
  }

  /**
   * Changes a unit.
   *
   * @throws BadInput when it would be merged into itself, also by way of others
   */
  @Transactional
  void change(Unit unit, Viewer viewer) {
    changes.lockUnits();
    var before = unit(unit.id(), viewer);
    refuseRing(unit);
    changes.update(unit);
    var words = ChangedWords.of(before);
    publish(viewer, UNIT_CHANGED, Differences.of(unit.names().fi(), words, ChangedWords.of(unit)));
  }

  @Transactional
  void change(ServiceLine service, Viewer viewer) {
    var before = ChangedWords.of(service(service.id()));
    changes.update(service);
    var subject = Differences.of(service.names().fi(), before, ChangedWords.of(service));
    publish(viewer, SERVICE_CHANGED, subject);
  }

  @Transactional
  void aim(ServiceLine service, Target target, Viewer viewer) {
    var before = ChangedWords.of(targets(service.id()));
    changes.set(service.id(), target);
    var after = ChangedWords.of(targets(service.id()));
    publish(viewer, TARGET_SET, Differences.of(service.names().fi(), before, after));
  }

  private void refuseRing(Unit unit) {
    var successor = unit.successor();
    if (successor != null && Mergers.of(store.units()).wouldBeRing(unit.oid(), successor.oid())) {
      throw new BadInput(Fault.of("successor", "organization.fault.merged-in-a-ring"));
    }
  }

  private void publish(Viewer viewer, OrganizationChanged.Change change, String subject) {
    events.publishEvent(OrganizationChanged.by(Actor.of(viewer), change, subject));
  }
}
