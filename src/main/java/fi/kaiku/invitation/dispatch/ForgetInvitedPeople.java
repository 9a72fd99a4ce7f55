package fi.kaiku.invitation.dispatch;

import fi.kaiku.invitation.KeepingSettings;
import fi.kaiku.invitation.rules.Schedule;
import fi.kaiku.platform.Erasure;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Erases who was asked, long after; that somebody was asked stays for the figures. */
@Component
class ForgetInvitedPeople implements Erasure {

  private final RecallStore store;
  private final KeepingSettings settings;
  private final Clock clock;

  ForgetInvitedPeople(RecallStore store, KeepingSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "fingerprints of people and numbers of old invitations";
  }

  @Override
  public int erase() {
    var now = clock.instant();
    var today = Schedule.day(now);
    return store.forgetPeople(today.minusDays(settings.personDays()), today, now);
  }
}
