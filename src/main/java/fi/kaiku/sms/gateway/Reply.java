package fi.kaiku.sms.gateway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text message from a customer, or a piece of a long one.
 *
 * @param phone the sender's number as the operator writes it
 * @param part where it belongs; null for a whole message
 */
public record Reply(String phone, String text, @Nullable MessagePart part) {

  /** Without the zeros that a gateway leaves when it hands on 16-bit characters as octets. */
  public Reply {
    text = text.replace("\0", "");
  }

  /** A whole message. */
  public Reply(String phone, String text) {
    this(phone, text, null);
  }

  /** Whether it says beyond doubt that no more messages are wanted; a piece says nothing yet. */
  public boolean saysStop() {
    return part == null && saysStop(text);
  }

  /** Whether a whole text says beyond doubt that no more messages are wanted. */
  public static boolean saysStop(String text) {
    return Refusal.isIn(text);
  }

  /** Whether it says so beside something else; a piece says nothing yet. */
  public boolean saysStopBeside() {
    return part == null && besideStop(text).isPresent();
  }

  /**
   * What a whole text that refuses messages says beside it: {@code 9} of {@code 9 stop}; nothing
   * when it does not refuse, or says nothing else.
   */
  public static Optional<String> besideStop(String text) {
    return StopBeside.rest(text);
  }

  @Override
  public String toString() {
    return "Reply";
  }
}
