package fi.kaiku.invitation.dispatch;

import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands what is due to the outbox, inside the sending window only. */
@Component
class DispatchJob implements Job {

  private static final int BATCH = 500;

  private final Dispatches dispatches;

  DispatchJob(Dispatches dispatches) {
    this.dispatches = dispatches;
  }

  @Override
  public String name() {
    return "dispatch";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(Duration.ofSeconds(1));
  }

  @Override
  public void run() {
    while (dispatches.dispatchSome(BATCH) > 0) {
      // the next batch
    }
  }
}
