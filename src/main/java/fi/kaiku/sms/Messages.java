package fi.kaiku.sms;

import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as others see it. */
@Service
public class Messages {

  private final QueueStore queue;
  private final Sealing sealing;
  private final Clock clock;

  Messages(QueueStore queue, Sealing sealing, Clock clock) {
    this.queue = queue;
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * Queues messages in the caller's transaction. One whose reference has a live message already, or
   * whose number has opted out, is left out.
   *
   * @return the references that were queued
   */
  @Transactional
  public Set<UUID> queue(List<NewMessage> messages) {
    return messages.isEmpty() ? Set.of() : queue.add(messages.stream().map(this::row).toList());
  }

  private QueueStore.Row row(NewMessage message) {
    return new QueueStore.Row(
        message, sealing.seal(message.body()), SmsText.of(message.body()).parts());
  }

  /**
   * Queues a message to somebody who works for the county, in the caller's transaction. It leaves
   * at any hour and before all others, unless the county has stopped all sending; no limit, refusal
   * or figure of customers knows of it, and soon after it has left nothing tells when.
   *
   * @param e164 the number
   * @param notAfter when it is given up
   */
  @Transactional
  public void callStaff(String e164, String body, Instant notAfter) {
    var message =
        new NewMessage(
            UUID.randomUUID(),
            sealing.fingerprint(Purpose.PHONE, "staff " + e164),
            sealing.seal(e164),
            body,
            Instant.EPOCH,
            notAfter);
    queue.addForStaff(row(message));
  }

  /**
   * Withdraws what still waits, in the caller's transaction. What has been handed over cannot be
   * called back.
   *
   * @return the references that are certain not to be sent
   */
  @Transactional
  public Set<UUID> withdraw(Collection<UUID> references) {
    if (references.isEmpty()) {
      return Set.of();
    }
    queue.withdraw(references, clock.instant());
    var certain = new HashSet<>(references);
    certain.removeAll(queue.live(references));
    return certain;
  }
}
