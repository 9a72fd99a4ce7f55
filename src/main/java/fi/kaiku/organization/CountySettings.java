package fi.kaiku.organization;

import static fi.kaiku.organization.OrganizationChanged.Change.COUNTY_CHANGED;
import static fi.kaiku.organization.OrganizationChanged.Change.SENDING_CONTINUED;
import static fi.kaiku.organization.OrganizationChanged.Change.SENDING_STOPPED;

import fi.kaiku.organization.OrganizationChanged.Change;
import fi.kaiku.platform.Differences;
import fi.kaiku.platform.Names;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is true for the whole county, and the one switch that stops all sending. */
@Service
public class CountySettings {

  private static final Map<String, String> GOING = Map.of("sending", "on");
  private static final Map<String, String> STOPPED = Map.of("sending", "stopped");

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

  public County county() {
    return store.county();
  }

  @Transactional
  public void change(County county, Actor actor) {
    var before = ChangedWords.of(store.county());
    changes.update(county);
    publish(actor, COUNTY_CHANGED, before, ChangedWords.of(county));
  }

  @Transactional
  public void rename(Names names, Actor actor) {
    var before = store.county();
    if (!before.names().equals(names)) {
      changes.rename(names);
      publish(actor, COUNTY_CHANGED, ChangedWords.of(before), ChangedWords.of(store.county()));
    }
  }

  /** From now on no message goes out, on any node. Pressed again, it stays as it is. */
  @Transactional
  public void stopSending(Actor actor) {
    if (changes.stopSending(clock.instant())) {
      publish(actor, SENDING_STOPPED, GOING, STOPPED);
    }
  }

  @Transactional
  public void continueSending(Actor actor) {
    if (changes.continueSending()) {
      publish(actor, SENDING_CONTINUED, STOPPED, GOING);
    }
  }

  private void publish(
      Actor actor, Change change, Map<String, String> before, Map<String, String> after) {
    var subject = Differences.of(county().names().fi(), before, after);
    events.publishEvent(OrganizationChanged.by(actor, change, subject));
  }
}
