package fi.kaiku.followup.urgent;

import fi.kaiku.followup.OneByOne;
import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sees what is urgent and new, and calls who is next, on every node. */
@Component
class AlertJob implements Job {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Urgencies urgencies;
  private final Escalation escalation;
  private final AlertStore store;

  AlertJob(Urgencies urgencies, Escalation escalation, AlertStore store) {
    this.urgencies = urgencies;
    this.escalation = escalation;
    this.store = store;
  }

  @Override
  public String name() {
    return "alerts";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(PAUSE);
  }

  @Override
  public void run() {
    var work = new OneByOne(name());
    work.attempt(
        () -> urgencies.unseen().forEach(one -> work.attempt(() -> escalation.begin(one))));
    store.openIds().forEach(id -> work.attempt(() -> escalation.advance(id)));
    work.end();
  }
}
