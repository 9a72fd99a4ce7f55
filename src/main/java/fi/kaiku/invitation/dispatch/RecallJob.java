package fi.kaiku.invitation.dispatch;

import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Once a minute, on one node. */
@Component
class RecallJob implements Job {

  private final Recalls recalls;

  RecallJob(Recalls recalls) {
    this.recalls = recalls;
  }

  @Override
  public String name() {
    return "recall";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    recalls.recall();
  }
}
