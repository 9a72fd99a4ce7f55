package fi.kaiku.sms.sending;

import fi.kaiku.platform.Sealed;
import fi.kaiku.sms.Claimed;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.receipt.SupplierId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state that a handed-over message is to have. */
record Settlement(
    UUID id,
    State state,
    @Nullable String supplierId,
    @Nullable String errorCode,
    @Nullable Sealed body,
    int declines) {

  /** Where a message can go from being handed over. */
  enum State {
    SENT,
    TRIAL,
    FAILED,
    UNKNOWN,
    WAITING
  }

  static Settlement of(Claimed message, HandOverOutcome outcome) {
    return switch (outcome) {
      case HandOverOutcome.Accepted accepted ->
          new Settlement(
              message.id(), State.SENT, SupplierId.orNull(accepted.supplierId()), null, null, 0);
      case HandOverOutcome.Pretended _ ->
          new Settlement(message.id(), State.TRIAL, null, null, null, 0);
      case HandOverOutcome.Refused refused ->
          new Settlement(message.id(), State.FAILED, null, refused.errorCode(), null, 0);
      case HandOverOutcome.Postponed postponed ->
          waiting(message, postponed.errorCode(), message.declines());
      case HandOverOutcome.Declined declined ->
          waiting(message, declined.errorCode(), message.declines() + 1);
      case HandOverOutcome.Lost _ -> silent(message);
    };
  }

  /** No answer in time; one may still come. */
  static Settlement silent(Claimed message) {
    return new Settlement(message.id(), State.UNKNOWN, null, null, null, 0);
  }

  private static Settlement waiting(Claimed message, String errorCode, int declines) {
    return new Settlement(message.id(), State.WAITING, null, errorCode, message.body(), declines);
  }
}
