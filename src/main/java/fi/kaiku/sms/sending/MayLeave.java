package fi.kaiku.sms.sending;

import fi.kaiku.sms.SendingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether the hour allows messages to leave now; the county's stop switch is asked by the queue.
 */
@Component
class MayLeave {

  private static final Duration FRESH = Duration.ofMillis(250);

  private final ObjectProvider<SendingHours> hours;
  private final SharedClock clock;
  private volatile Answer answer = new Answer(Instant.MIN, 0, false);

  /** Hours begin and end on whole minutes, so an answer holds for its second, if it is fresh. */
  private record Answer(Instant second, long askedAt, boolean open) {
    boolean holds(Instant now) {
      return second.equals(now) && System.nanoTime() - askedAt < FRESH.toNanos();
    }
  }

  MayLeave(ObjectProvider<SendingHours> hours, SharedClock clock) {
    this.hours = hours;
    this.clock = clock;
  }

  /** Asks the hours anew next time. */
  void lookAgain() {
    answer = new Answer(Instant.MIN, 0, false);
  }

  /** Without anybody who knows the hours, always. */
  boolean now() {
    var second = clock.now().truncatedTo(ChronoUnit.SECONDS);
    if (!answer.holds(second)) {
      var open = hours.stream().allMatch(known -> known.open(second));
      answer = new Answer(second, System.nanoTime(), open);
    }
    return answer.open();
  }
}
