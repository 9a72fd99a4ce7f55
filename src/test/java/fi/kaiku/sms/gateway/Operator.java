package fi.kaiku.sms.gateway;

import fi.kaiku.sms.smpp.Taken;
import java.util.List;

/** An operator on loopback that behaves as a test tells it. */
public interface Operator extends AutoCloseable {

  /** A number to which it never takes a message. */
  String REFUSED = "+358458000001";

  /** Takes every message and answers at once; sends no receipts. */
  void behaves();

  /** As {@link #behaves}, and a receipt follows each answer. */
  void sendsReceipts();

  /** As {@link #sendsReceipts}, but the receipt comes first where the make allows that. */
  void sendsReceiptsFirst();

  /** Says that it cannot take messages just now. */
  void isBusy();

  /** Takes messages and does not answer. */
  void isSilent();

  /** Is gone from one moment to the next, with all it has in hand. */
  void dies();

  /** Is there again, after {@link #dies}. */
  void comesBack();

  /** A customer sends a text message. */
  void reply(String phone, String text);

  /** Every message that it took, oldest first. */
  List<Taken> taken();

  /** How many messages it has received, or can read any moment, and not answered. */
  int inHand();

  @Override
  void close();
}
