package fi.kaiku.invitation.decision;

import fi.kaiku.platform.Job;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Decides on every encounter that waits for it. Any number of nodes share the work. */
@Component
class InviteJob implements Job {

  private static final int BATCH = 1_000;
  private static final int TRIES = 5;

  private final Decisions decisions;
  private final MeterRegistry meters;

  InviteJob(Decisions decisions, MeterRegistry meters) {
    this.decisions = decisions;
    this.meters = meters;
  }

  @Override
  public String name() {
    return "invite";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(Duration.ofSeconds(1));
  }

  @Override
  public void run() {
    Map<Outcome, Integer> counts;
    do {
      counts = decideSome();
      counts.forEach(
          (outcome, count) ->
              meters.counter("kaiku.decisions", "outcome", outcome.name()).increment(count));
    } while (!counts.isEmpty());
  }

  /** Two nodes may lock each other out; the database ends one, which simply tries again. */
  private Map<Outcome, Integer> decideSome() {
    for (int attempt = 1; ; attempt++) {
      try {
        return decisions.decideSome(BATCH);
      } catch (PessimisticLockingFailureException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
