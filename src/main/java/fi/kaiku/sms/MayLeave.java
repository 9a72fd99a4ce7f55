package fi.kaiku.sms;

import fi.kaiku.organization.Organization;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether messages may leave now: sending hours, and the county's stop switch. */
@Component
class MayLeave {

  private final Organization organization;
  private final ObjectProvider<SendingHours> hours;
  private final Clock clock;

  MayLeave(Organization organization, ObjectProvider<SendingHours> hours, Clock clock) {
    this.organization = organization;
    this.hours = hours;
    this.clock = clock;
  }

  /** Without anybody who knows the hours, always, unless sending has been stopped. */
  boolean now() {
    var moment = clock.instant();
    return hours.stream().allMatch(known -> known.open(moment))
        && !organization.county().sendingStopped();
  }
}
