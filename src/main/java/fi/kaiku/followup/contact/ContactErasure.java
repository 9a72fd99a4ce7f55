package fi.kaiku.followup.contact;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A request is kept some days after it was closed, with all that was done about it. */
@Component
class ContactErasure implements Erasure {

  private final ContactStore store;
  private final ContactAgreement agreement;
  private final Clock clock;

  ContactErasure(ContactStore store, ContactAgreement agreement, Clock clock) {
    this.store = store;
    this.agreement = agreement;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "contact requests that were closed long ago";
  }

  @Override
  public int erase() {
    var days = agreement.now().eraseDays();
    return store.eraseClosed(Helsinki.day(clock.instant()).minusDays(days));
  }
}
