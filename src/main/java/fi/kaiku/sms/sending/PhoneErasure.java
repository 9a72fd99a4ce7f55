package fi.kaiku.sms.sending;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.sms.receipt.ReceiptStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Numbers are kept a few days after the end of sending, for receipts that come late. */
@Component
class PhoneErasure implements Erasure {

  private final OutcomeStore outcomes;
  private final ReceiptStore receipts;
  private final Clock clock;
  private final int days;

  PhoneErasure(
      OutcomeStore outcomes,
      ReceiptStore receipts,
      Clock clock,
      @Value("${kaiku.retention.phone-days:7}") int days) {
    this.outcomes = outcomes;
    this.receipts = receipts;
    this.clock = clock;
    this.days = days;
  }

  @Override
  public String what() {
    return "phone numbers of settled messages, calls of staff, and receipts of nobody's messages";
  }

  @Override
  public int erase() {
    var now = clock.instant();
    var before = now.minus(Duration.ofDays(days));
    return outcomes.wipePhones(before)
        + outcomes.forgetThoseForStaff(Helsinki.midnight(now))
        + receipts.forgetBefore(before);
  }
}
