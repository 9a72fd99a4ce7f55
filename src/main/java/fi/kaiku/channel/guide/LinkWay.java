package fi.kaiku.channel.guide;

import static fi.kaiku.access.Permission.READ_RULES;
import static fi.kaiku.access.Permission.READ_UNITS;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.sms.SmsSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The link in a text message; in use in every unit that is live and whose service is not sensitive,
 * once messages leave.
 */
@Component
class LinkWay implements WayToAnswer {

  private final Organization organization;
  private final SmsSettings sms;

  LinkWay(Organization organization, SmsSettings sms) {
    this.organization = organization;
    this.sms = sms;
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
    if (!sms.reachesPeople()) {
      return new State(0, 1);
    }
    var asked =
        organization.units().stream()
            .filter(unit -> unit.rollout() == Rollout.LIVE && !unit.service().sensitive())
            .count();
    return new State(asked, 0);
  }
}
