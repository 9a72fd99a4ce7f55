package fi.kaiku.followup.contact;

import fi.kaiku.followup.UrgentContactRequest;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to requests once they are stored: urgent ones are announced, and when each came is
 * forgotten. In a transaction of its own, so that a request shares none with its answer.
 */
@Component
class ContactSettling {

  private static final Logger log = LoggerFactory.getLogger(ContactSettling.class);

  /** Days; whatever came before has been written anew often enough. */
  private static final int RECENT = 3;

  /** Days; a month's links are closed at the end of the next at the latest. */
  private static final int LINK_LIVES = 62;

  private final ContactStore store;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContactSettling(
      ContactStore store,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** The customer's request is stored, whatever happens here: the job comes back to it. */
  void settleSoon() {
    try {
      settle();
    } catch (RuntimeException e) {
      log.warn("contact requests are settled later: {}", e.getClass().getName());
    }
  }

  void settle() {
    transaction.executeWithoutResult(_ -> settleAll());
  }

  private void settleAll() {
    for (var one : store.takeUnannounced()) {
      events.publishEvent(new UrgentContactRequest(one.id(), one.unit(), one.service()));
    }
    store.forgetOrder(today().minusDays(RECENT));
    var _ = store.forgetKeys(today().minusDays(LINK_LIVES));
  }

  private LocalDate today() {
    return Helsinki.day(clock.instant());
  }
}
