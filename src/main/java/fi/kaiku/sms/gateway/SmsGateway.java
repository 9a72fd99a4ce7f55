package fi.kaiku.sms.gateway;

import java.util.function.Consumer;

/** A way to an operator. One make per protocol; all pass one contract test. */
public interface SmsGateway extends AutoCloseable {

  /** Begins to connect, if it has not begun; returns at once. */
  void open(Inbound inbound);

  /** Whether messages can be handed over now, and since when that is so. */
  GatewayState state();

  /** How much may leave at one time and in a second. */
  Terms terms();

  /** Whether receipts name messages by our own id, so that it is known before the answer. */
  boolean usesOurIds();

  /**
   * Hands one message over and returns at once. Exactly one outcome follows, on any thread, however
   * late.
   */
  void submit(OutgoingMessage message, Consumer<HandOverOutcome> outcome);

  /** Runs what submits many messages, and acknowledges; a gateway may write them all at once. */
  default void together(Runnable submissions) {
    submissions.run();
  }

  /** Says goodbye to the operator; what has no answer yet is lost. */
  @Override
  void close();
}
