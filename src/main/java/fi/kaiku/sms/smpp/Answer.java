package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Accepted;
import fi.kaiku.sms.gateway.HandOverOutcome.Lost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jsmpp.SMPPConstant;

/** The answer to one message: tells what it means as soon as it comes. */
final class Answer {

  private final Consumer<HandOverOutcome> outcome;
  private final long askedAt = System.nanoTime();
  private final Duration patience;
  private final AtomicBoolean told = new AtomicBoolean();

  Answer(Consumer<HandOverOutcome> outcome, Duration patience) {
    this.outcome = outcome;
    this.patience = patience;
  }

  boolean isOverdue() {
    return System.nanoTime() - askedAt > patience.toNanos();
  }

  void tell(HandOverOutcome what) {
    if (told.compareAndSet(false, true)) {
      outcome.accept(what);
    }
  }

  /** Takes a submit_sm_resp, or a generic_nack, whose status means the same. */
  void take(PduFrame answer) {
    if (answer.status() != SMPPConstant.STAT_ESME_ROK) {
      tell(Status.meaning(answer.status()));
    } else if (answer.command() == SMPPConstant.CID_SUBMIT_SM_RESP) {
      tell(new Accepted(messageId(answer)));
    } else {
      tell(new Lost());
    }
  }

  /** What stands before the first zero; parameters after it are not needed. */
  private static String messageId(PduFrame answer) {
    var text = StandardCharsets.ISO_8859_1.decode(answer.body()).toString();
    var end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
