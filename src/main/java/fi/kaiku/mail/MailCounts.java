package fi.kaiku.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what happens to mails, for monitoring; states only. */
@Component
class MailCounts {

  private final MeterRegistry meters;

  MailCounts(MailQuery query, Clock clock, MeterRegistry meters) {
    this.meters = meters;
    Gauge.builder("kaiku.mail.queue", query, one -> one.queue().waiting())
        .description("mails that wait to be taken by the mail server")
        .register(meters);
    Gauge.builder("kaiku.mail.queue.age", query, one -> age(one, clock))
        .description("how long the oldest mail has waited")
        .baseUnit("seconds")
        .register(meters);
  }

  private static double age(MailQuery query, Clock clock) {
    return query
        .queue()
        .oldest()
        .map(since -> Duration.between(since, clock.instant()).toSeconds())
        .orElse(0L);
  }

  /** Not by kind: a call for an urgent comment tells when that was written. */
  void settled(MailState state) {
    meters.counter("kaiku.mail.mails", "state", state.name().toLowerCase(Locale.ROOT)).increment();
  }
}
