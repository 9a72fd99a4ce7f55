package fi.kaiku.sms;

import fi.kaiku.platform.Sealed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state that a handed-over message is to have. */
record Settlement(
    UUID id,
    State state,
    @Nullable String supplierId,
    @Nullable String errorCode,
    @Nullable Sealed body) {

  /** Where a message can go from being handed over. */
  enum State {
    SENT,
    FAILED,
    UNKNOWN,
    WAITING
  }

  static Settlement of(Claimed message, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted ->
          new Settlement(
              message.id(), State.SENT, SupplierId.orNull(accepted.supplierId()), null, null);
      case Outcome.Refused refused ->
          new Settlement(message.id(), State.FAILED, null, refused.errorCode(), null);
      case Outcome.Postponed postponed ->
          new Settlement(message.id(), State.WAITING, null, postponed.errorCode(), message.body());
      case Outcome.Lost _ -> silent(message);
    };
  }

  /** No answer in time; one may still come. */
  static Settlement silent(Claimed message) {
    return new Settlement(message.id(), State.UNKNOWN, null, null, null);
  }
}
