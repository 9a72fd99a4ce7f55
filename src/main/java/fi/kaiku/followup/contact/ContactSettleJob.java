package fi.kaiku.followup.contact;

import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets when contact requests came, and announces urgent ones that a crash has left. */
@Component
class ContactSettleJob implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final ContactSettling settling;

  ContactSettleJob(ContactSettling settling) {
    this.settling = settling;
  }

  @Override
  public String name() {
    return "contact-requests";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(PAUSE);
  }

  @Override
  public void run() {
    settling.settle();
  }
}
