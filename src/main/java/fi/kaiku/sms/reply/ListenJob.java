package fi.kaiku.sms.reply;

import fi.kaiku.platform.Job;
import fi.kaiku.sms.reply.IncomingStore.Ready;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Reads replies, one after another on one node: what somebody writes in two messages is read in
 * their order.
 */
@Component
class ListenJob implements Job {

  private static final Logger log = LoggerFactory.getLogger(ListenJob.class);

  private final Listening listening;

  ListenJob(Listening listening) {
    this.listening = listening;
  }

  @Override
  public String name() {
    return "listen";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(Duration.ofSeconds(1));
  }

  @Override
  public void run() {
    for (var ready = listening.ready(); !ready.isEmpty(); ready = listening.ready()) {
      ready.forEach(this::hear);
    }
  }

  /** One that cannot be dealt with holds up nobody. */
  private void hear(Ready ready) {
    try {
      listening.hear(ready);
    } catch (TransientDataAccessException
        | DataAccessResourceFailureException
        | CannotCreateTransactionException e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("a reply could not be dealt with and waits for a reader: {}", e.getClass());
      listening.layAside(ready);
    }
  }
}
