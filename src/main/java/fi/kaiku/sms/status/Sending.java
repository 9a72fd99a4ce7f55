package fi.kaiku.sms.status;

import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.reply.ReplyStore;
import fi.kaiku.sms.sending.SendingCounts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells how sending stands, to pages and to monitoring. */
@Service
public class Sending {

  private final SendingQuery query;
  private final ReplyStore replies;
  private final SmsGateway gateway;
  private final SendingCounts tally;
  private final Clock clock;

  Sending(
      SendingQuery query,
      ReplyStore replies,
      SmsGateway gateway,
      SendingCounts tally,
      Clock clock,
      MeterRegistry meters) {
    this.query = query;
    this.replies = replies;
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
    Gauge.builder("kaiku.sms.replies.age", this, Sending::repliesAge)
        .description("how long the oldest reply that was not understood has waited for a reader")
        .baseUnit("seconds")
        .register(meters);
    Gauge.builder("kaiku.sms.replies.waiting", replies, store -> store.pile().count())
        .description("replies that were not understood and that nobody has handled")
        .register(meters);
  }

  public SendingStatus status() {
    var sentBack = tally.sentBack();
    return query.status(
        clock.instant(), gateway.state(), sentBack.inRow() > 0 ? sentBack.errorCode() : "");
  }

  private double queueAge() {
    return age(status().oldestWaiting());
  }

  private double repliesAge() {
    return age(replies.pile().since());
  }

  private double age(Optional<Instant> since) {
    return since.map(then -> Duration.between(then, clock.instant()).toSeconds()).orElse(0L);
  }
}
