package fi.kaiku.sms;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The outbox as others see it. */
@Service
public class Messages {

  /**
   * Queues messages in the caller's transaction. One whose reference has a live message already, or
   * whose number has opted out, is left out.
   *
   * @return the references that were queued
   */
  public Set<UUID> queue(List<NewMessage> messages) {
    throw new UnsupportedOperationException("queue " + messages.size());
  }

  /**
   * Withdraws what still waits, in the caller's transaction. What has been handed over cannot be
   * called back.
   *
   * @return the references that are certain not to be sent
   */
  public Set<UUID> withdraw(Collection<UUID> references) {
    throw new UnsupportedOperationException("withdraw " + references.size());
  }
}
