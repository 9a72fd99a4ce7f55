package fi.kaiku.sms;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Tells how sending stands, to pages and to monitoring. */
@Service
public class Sending {

  private final SendingQuery query;
  private final SmsGateway gateway;
  private final Tally tally;
  private final Clock clock;

  Sending(SendingQuery query, SmsGateway gateway, Tally tally, Clock clock, MeterRegistry meters) {
    this.query = query;
    this.gateway = gateway;
    this.tally = tally;
    this.clock = clock;
    Gauge.builder("kaiku.sms.queue.age", this, Sending::queueAge)
        .description("how long the oldest message that may leave has waited")
        .baseUnit("seconds")
        .register(meters);
    Gauge.builder("kaiku.sms.bound", gateway, one -> one.state().bound() ? 1 : 0)
        .description("1 when the operator answers this node")
        .register(meters);
  }

  public SendingStatus status() {
    var sentBack = tally.sentBack();
    return query.status(
        clock.instant(), gateway.state(), sentBack.inRow() > 0 ? sentBack.errorCode() : "");
  }

  private double queueAge() {
    return status()
        .oldestWaiting()
        .map(since -> Duration.between(since, clock.instant()).toSeconds())
        .orElse(0L);
  }
}
