package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Declined;
import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import fi.kaiku.sms.gateway.HandOverOutcome.Refused;
import java.util.Set;

/** What an SMPP status other than 0 says of a message (SMPP 3.4, 5.1.3; SMPP 5.0, 4.7.6). */
final class Status {

  /** "Not now": too fast, queue full, system error, temporary, not bound, bound already. */
  private static final Set<Integer> NOT_NOW = Set.of(0x58, 0x14, 0x08, 0x64, 0x04, 0x05);

  /** "Not this one, ever": of the receiver's number, or of this text's length or alphabet. */
  private static final Set<Integer> NOT_THIS_ONE =
      Set.of(0x01, 0x0B, 0x0C, 0x33, 0x34, 0x44, 0xFE, 0x104, 0x106);

  private Status() {}

  /** What has become of the message; what says nothing of it may be about us as a customer. */
  static HandOverOutcome meaning(int status) {
    var code = "0x%08X".formatted(status);
    if (NOT_NOW.contains(status)) {
      return new Postponed(code);
    }
    return NOT_THIS_ONE.contains(status) ? new Refused(code) : new Declined(code);
  }
}
