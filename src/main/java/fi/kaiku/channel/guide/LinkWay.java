package fi.kaiku.channel.guide;

import static fi.kaiku.access.Permission.READ_RULES;
import static fi.kaiku.access.Permission.READ_UNITS;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit.Rollout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The link in a text message; in use in every unit that is live. */
@Component
class LinkWay implements WayToAnswer {

  private final Organization organization;

  LinkWay(Organization organization) {
    this.organization = organization;
  }

  @Override
  public String word() {
    return "link";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, Page> pages() {
    var pages = new LinkedHashMap<String, Page>();
    pages.put("units", new Page("/units", READ_UNITS));
    pages.put("rules", new Page("/rules", READ_RULES));
    return pages;
  }

  @Override
  public State state() {
    var live = organization.units().stream().filter(unit -> unit.rollout() == Rollout.LIVE).count();
    return new State(live, 0);
  }
}
