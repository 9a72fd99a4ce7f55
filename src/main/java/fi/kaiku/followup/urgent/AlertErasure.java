package fi.kaiku.followup.urgent;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How alerts ended is kept for a time. */
@Component
class AlertErasure implements Erasure {

  private final AlertStore store;
  private final Clock clock;
  private final int months;

  AlertErasure(
      AlertStore store, Clock clock, @Value("${kaiku.retention.alert-months:24}") int months) {
    this.store = store;
    this.clock = clock;
    this.months = months;
  }

  @Override
  public String what() {
    return "how alerts ended long ago";
  }

  @Override
  public int erase() {
    var thisMonth = Helsinki.day(clock.instant()).withDayOfMonth(1);
    return store.forgetBefore(thisMonth.minusMonths(months));
  }
}
