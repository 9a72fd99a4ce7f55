package fi.kaiku.organization;

import static fi.kaiku.organization.OrganizationChanged.Change.COUNTY_CHANGED;
import static fi.kaiku.organization.OrganizationChanged.Change.SENDING_CONTINUED;
import static fi.kaiku.organization.OrganizationChanged.Change.SENDING_STOPPED;

import fi.kaiku.platform.Names;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is true for the whole county, and the one switch that stops all sending. */
@Service
class CountySettings {

  private final OrganizationStore store;
  private final ChangeStore changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CountySettings(
      OrganizationStore store, ChangeStore changes, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  County county() {
    return store.county();
  }

  @Transactional
  void change(County county, Actor actor) {
    changes.update(county);
    events.publishEvent(OrganizationChanged.by(actor, COUNTY_CHANGED, county.names().fi()));
  }

  @Transactional
  void rename(Names names, Actor actor) {
    if (!store.county().names().equals(names)) {
      changes.rename(names);
      events.publishEvent(OrganizationChanged.by(actor, COUNTY_CHANGED, names.fi()));
    }
  }

  /** From now on no message goes out, on any node. Pressed again, it stays as it is. */
  @Transactional
  void stopSending(Actor actor) {
    if (changes.stopSending(clock.instant())) {
      events.publishEvent(OrganizationChanged.by(actor, SENDING_STOPPED, county().names().fi()));
    }
  }

  @Transactional
  void continueSending(Actor actor) {
    if (changes.continueSending()) {
      events.publishEvent(OrganizationChanged.by(actor, SENDING_CONTINUED, county().names().fi()));
    }
  }
}
