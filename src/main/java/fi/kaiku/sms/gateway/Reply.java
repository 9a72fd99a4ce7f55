package fi.kaiku.sms.gateway;

/**
 * A text message from a customer.
 *
 * @param phone the sender's number as the operator writes it
 */
public record Reply(String phone, String text) {

  /** Without the zeros that a gateway leaves when it hands on 16-bit characters as octets. */
  public Reply {
    text = text.replace("\0", "");
  }

  /** Whether it says beyond doubt that no more messages are wanted. */
  public boolean saysStop() {
    return Refusal.isIn(text);
  }

  @Override
  public String toString() {
    return "Reply";
  }
}
