package fi.kaiku.sms.sending;

import fi.kaiku.sms.Claimed;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Reply;
import java.util.concurrent.CompletableFuture;

/** Something that has come and is to be stored. */
sealed interface News {

  /** Tells whoever waits that it is stored for good. */
  void acknowledge();

  /**
   * An answer of the operator, or the certainty that none will come.
   *
   * @param handedOverAt when it was handed over, on the machine's own running clock, in ns
   */
  record Answered(Claimed message, HandOverOutcome outcome, long handedOverAt) implements News {
    @Override
    public void acknowledge() {}

    Answered with(HandOverOutcome other) {
      return new Answered(message, other, handedOverAt);
    }
  }

  /** No answer in time. */
  record Silence(Claimed message, long handedOverAt) implements News {
    @Override
    public void acknowledge() {}
  }

  record ReceiptCame(Receipt receipt, CompletableFuture<Void> stored) implements News {
    @Override
    public void acknowledge() {
      stored.complete(null);
    }
  }

  record ReplyCame(Reply reply, CompletableFuture<Void> stored) implements News {
    @Override
    public void acknowledge() {
      stored.complete(null);
    }
  }
}
