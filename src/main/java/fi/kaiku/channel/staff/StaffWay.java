package fi.kaiku.channel.staff;

import fi.kaiku.access.Permission;
import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What customers say to staff. In use as soon as a unit is open. */
@Component
class StaffWay implements WayToAnswer {

  private final Organization organization;
  private final Clock clock;

  StaffWay(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  @Override
  public String word() {
    return "staff";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Map<String, Page> pages() {
    return Map.of("spoken", new Page("/spoken", Permission.ENTER_ANSWERS));
  }

  @Override
  public State state() {
    var today = Helsinki.day(clock.instant());
    return new State(organization.units().stream().filter(u -> u.isValidOn(today)).count(), 0);
  }
}
