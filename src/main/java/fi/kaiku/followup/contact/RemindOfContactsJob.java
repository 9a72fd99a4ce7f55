package fi.kaiku.followup.contact;

import fi.kaiku.platform.Job;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Reminds of contact requests before the working day begins. */
@Component
class RemindOfContactsJob implements Job {

  private static final LocalTime MORNING = LocalTime.of(7, 10);

  private final ContactReminders reminders;

  RemindOfContactsJob(ContactReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public String name() {
    return "remind-of-contacts";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(MORNING);
  }

  @Override
  public void run() {
    reminders.remind();
  }
}
