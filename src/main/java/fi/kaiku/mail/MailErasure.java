package fi.kaiku.mail;

import fi.kaiku.platform.Erasure;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails that were taken are forgotten after a day; refused ones wait for a reader for a time. */
@Component
class MailErasure implements Erasure {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final MailStore store;
  private final Clock clock;
  private final int days;

  MailErasure(
      MailStore store, Clock clock, @Value("${kaiku.retention.refused-mail-days:30}") int days) {
    this.store = store;
    this.clock = clock;
    this.days = days;
  }

  @Override
  public String what() {
    return "mails that were sent, or refused long ago";
  }

  @Override
  public int erase() {
    var now = clock.instant();
    return store.forget(now.minus(A_DAY), now.minus(Duration.ofDays(days)));
  }
}
