package fi.kaiku.sms.sending;

import fi.kaiku.sms.MessagesRefused;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what became of messages, in the caller's transaction, and tells of those refused. */
@Component
class Settling {

  private final OutcomeStore outcomes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Settling(OutcomeStore outcomes, ApplicationEventPublisher events, Clock clock) {
    this.outcomes = outcomes;
    this.events = events;
    this.clock = clock;
  }

  void settle(String node, List<Settlement> settlements) {
    var refused = outcomes.settle(node, settlements, clock.instant());
    if (!refused.isEmpty()) {
      events.publishEvent(new MessagesRefused(refused));
    }
  }
}
