package fi.kaiku.sms.sending;

import fi.kaiku.platform.Job;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Operators keep trying for up to three days; a message without a receipt by then is "unknown". */
@Component
class SilentReceiptJob implements Job {

  private static final Duration PATIENCE = Duration.ofDays(3);

  private final OutcomeStore outcomes;
  private final Clock clock;

  SilentReceiptJob(OutcomeStore outcomes, Clock clock) {
    this.outcomes = outcomes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "silent-receipts";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(LocalTime.of(3, 10));
  }

  @Override
  public void run() {
    outcomes.callSilentReceiptsUnknown(clock.instant().minus(PATIENCE), clock.instant());
  }
}
