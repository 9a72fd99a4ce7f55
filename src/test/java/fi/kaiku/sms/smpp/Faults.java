package fi.kaiku.sms.smpp;

import java.time.Duration;

/**
 * How an operator misbehaves. Counts are of messages received, from 1; 0 means never.
 *
 * @param responseDelay how long each answer takes
 * @param noAnswerEvery every so-manieth message is taken and never answered
 * @param cutAfter the connection is cut on receiving this message, before the answer
 * @param refuseEvery every so-manieth message gets the refusal
 * @param refusal the SMPP status of a refusal
 * @param receipts what receipts come, and when
 * @param ids how a receipt writes the id that the answer gave
 * @param bindStatus 0 to accept a bind, else the SMPP status of refusing it
 */
public record Faults(
    Duration responseDelay,
    int noAnswerEvery,
    int cutAfter,
    int refuseEvery,
    int refusal,
    Receipts receipts,
    Ids ids,
    int bindStatus) {

  /** What receipts come. */
  public enum Receipts {
    NONE,
    AFTER_THE_ANSWER,
    BEFORE_THE_ANSWER,
    TWICE,
    CONTRADICTING
  }

  /** How ids are written: in the answer, and in the receipt. */
  public enum Ids {
    SAME,
    HEX_THEN_DECIMAL,
    DECIMAL_THEN_HEX,
    PADDED_IN_RECEIPT;

    String inAnswer(String id) {
      return this == HEX_THEN_DECIMAL ? Long.toHexString(Long.parseLong(id)) : id;
    }

    String inReceipt(String id) {
      return switch (this) {
        case SAME, HEX_THEN_DECIMAL -> id;
        case DECIMAL_THEN_HEX -> "%X".formatted(Long.parseLong(id));
        case PADDED_IN_RECEIPT -> "0000" + id;
      };
    }
  }

  /** An operator without faults, which sends no receipts. */
  public static Faults none() {
    return new Faults(Duration.ZERO, 0, 0, 0, 0, Receipts.NONE, Ids.SAME, 0);
  }

  public Faults responseDelay(Duration delay) {
    return new Faults(
        delay, noAnswerEvery, cutAfter, refuseEvery, refusal, receipts, ids, bindStatus);
  }

  public Faults noAnswerEvery(int count) {
    return new Faults(
        responseDelay, count, cutAfter, refuseEvery, refusal, receipts, ids, bindStatus);
  }

  public Faults cutAfter(int count) {
    return new Faults(
        responseDelay, noAnswerEvery, count, refuseEvery, refusal, receipts, ids, bindStatus);
  }

  public Faults refuseEvery(int count, int status) {
    return new Faults(
        responseDelay, noAnswerEvery, cutAfter, count, status, receipts, ids, bindStatus);
  }

  public Faults receipts(Receipts some) {
    return new Faults(
        responseDelay, noAnswerEvery, cutAfter, refuseEvery, refusal, some, ids, bindStatus);
  }

  public Faults ids(Ids some) {
    return new Faults(
        responseDelay, noAnswerEvery, cutAfter, refuseEvery, refusal, receipts, some, bindStatus);
  }

  public Faults refuseBind(int status) {
    return new Faults(
        responseDelay, noAnswerEvery, cutAfter, refuseEvery, refusal, receipts, ids, status);
  }
}
