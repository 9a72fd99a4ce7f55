package fi.kaiku.sms.gateway;

/** What became of a message that was handed to an operator. */
public sealed interface HandOverOutcome {

  /**
   * The operator has it.
   *
   * @param supplierId the operator's name for it, which receipts will use
   */
  record Accepted(String supplierId) implements HandOverOutcome {}

  /** Nobody was asked: the gateway is there for trying Kaiku out, and nothing was sent. */
  record Pretended() implements HandOverOutcome {}

  /**
   * The operator will never take it.
   *
   * @param errorCode the operator's code, for example {@code 0x0000000B}
   */
  record Refused(String errorCode) implements HandOverOutcome {}

  /**
   * The operator has not taken it, for a reason that says nothing of this message: it may be about
   * us as a customer, and then no other message fares better.
   *
   * @param errorCode the operator's code, for example {@code 0x0000000A}
   */
  record Declined(String errorCode) implements HandOverOutcome {}

  /**
   * The operator has certainly not taken it and may do so later.
   *
   * @param errorCode the operator's code, or a word for what stood in the way
   */
  record Postponed(String errorCode) implements HandOverOutcome {}

  /** Nobody will ever say: the connection broke, or the answer has been waited for in vain. */
  record Lost() implements HandOverOutcome {}
}
