package fi.kaiku.invitation.rules;

import fi.kaiku.platform.calendar.Holidays;
import fi.kaiku.sms.SendingHours;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The sending hours of the rule set in force on the day. */
@Component
class RuledSendingHours implements SendingHours {

  private final RuleSetStore store;
  private final Holidays holidays;

  RuledSendingHours(RuleSetStore store, Holidays holidays) {
    this.store = store;
    this.holidays = holidays;
  }

  @Override
  public boolean open(Instant now) {
    var rules = store.inForce(Schedule.day(now)).orElseThrow().rules();
    return new Schedule(rules, holidays::on).open(now);
  }
}
