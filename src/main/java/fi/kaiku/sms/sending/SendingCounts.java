package fi.kaiku.sms.sending;

import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.sending.News.Answered;
import fi.kaiku.sms.sending.News.ReceiptCame;
import fi.kaiku.sms.sending.News.ReplyCame;
import fi.kaiku.sms.sending.News.Silence;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts what happens, for monitoring; states and kinds only. */
@Component
public class SendingCounts {

  private final MeterRegistry meters;
  private volatile SentBack sentBack = new SentBack(0, "");

  SendingCounts(MeterRegistry meters) {
    this.meters = meters;
    Gauge.builder("kaiku.sms.sent.back", this, tally -> tally.sentBack.inRow())
        .description("how many messages in a row the operator has sent back, from three on")
        .register(meters);
  }

  /**
   * How many messages in a row the operator has sent back, and with which code; 0 when all is well.
   */
  public record SentBack(int inRow, String errorCode) {}

  public SentBack sentBack() {
    return sentBack;
  }

  public void sentBack(int inRow, String errorCode) {
    sentBack = new SentBack(inRow, errorCode);
  }

  void stored(List<News> news) {
    for (var one : news) {
      switch (one) {
        case Answered answered ->
            messages(Settlement.of(answered.message(), answered.outcome()).state().name(), 1);
        case Silence _ -> messages(Settlement.State.UNKNOWN.name(), 1);
        case ReceiptCame came ->
            meters
                .counter("kaiku.sms.receipts", "receipt", came.receipt().state().name())
                .increment();
        case ReplyCame came ->
            meters.counter("kaiku.sms.replies", "kind", kind(came.reply())).increment();
      }
    }
  }

  private static String kind(Reply reply) {
    return reply.saysStop() || reply.saysStopBeside() ? "stop" : "other";
  }

  void passed(Outbox.Passed passed) {
    messages("EXPIRED", passed.expired());
    messages(Settlement.State.UNKNOWN.name(), passed.unknown());
  }

  private void messages(String state, int howMany) {
    if (howMany > 0) {
      meters.counter("kaiku.sms.messages", "state", state).increment(howMany);
    }
  }
}
