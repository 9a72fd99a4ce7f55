package fi.kaiku.figures;

import fi.kaiku.figures.cube.CubeKeeper;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import java.time.Clock;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** What is counted, and what decides how much of it may be told. */
@Component
class Snapshots {

  private final CubeKeeper keeper;
  private final Organization organization;
  private final Clock clock;

  Snapshots(CubeKeeper keeper, Organization organization, Clock clock) {
    this.keeper = keeper;
    this.organization = organization;
    this.clock = clock;
  }

  /**
   * Everything as it stands now.
   *
   * @throws NotComputed while nothing has been counted yet
   */
  Snapshot now() {
    var areas = new HashMap<String, String>();
    for (var service : organization.services()) {
      areas.put(service.id().value().toString(), service.areaCode());
    }
    var county = organization.county();
    var places = new ToldPlaces(Successors.of(organization), areas);
    var roster = new Roster(organization.units(), places, county.ageBands().names());
    return new Snapshot(keeper.now(), roster, county.smallestGroup(), Period.today(clock));
  }
}
