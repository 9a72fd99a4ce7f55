package fi.kaiku.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The county as others see it. Reads are small; nothing is answered from memory. */
@Service
public class Organization {

  private final OrganizationStore store;
  private volatile County lastKnown = County.UNKNOWN;

  Organization(OrganizationStore store) {
    this.store = store;
  }

  public County county() {
    var county = store.county();
    lastKnown = county;
    return county;
  }

  /**
   * The county as it was when it was last read, however long ago: for pages that tell of trouble,
   * which must not ask the database.
   */
  public County lastKnown() {
    return lastKnown;
  }

  @EventListener(ApplicationReadyEvent.class)
  void readOnce() {
    county();
  }

  /** Every unit, also the planned, stopped and closed ones, by service and name. */
  public List<Unit> units() {
    return store.units();
  }

  /**
   * For each unit that was merged into another the unit its figures count for now: the last of the
   * chain. Units that were not merged are not in it.
   */
  public Map<UnitId, UnitId> successors() {
    return store.successors();
  }

  public List<ServiceLine> services() {
    return store.services();
  }

  /** The NPS that a service aims at on a day, if it has a target then. */
  public Optional<Integer> target(ServiceId service, LocalDate day) {
    return store.target(service, day);
  }
}
