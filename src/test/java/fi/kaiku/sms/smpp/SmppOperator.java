package fi.kaiku.sms.smpp;

import fi.kaiku.sms.FreePort;
import fi.kaiku.sms.gateway.Operator;
import fi.kaiku.sms.smpp.Faults.Receipts;
import java.util.ArrayList;
import java.util.List;

/** The fault-injecting SMSC behind an address that stays when it dies and comes back. */
public final class SmppOperator implements Operator {

  private static final int QUEUE_FULL = 0x14;

  private final int port = FreePort.any();
  private final List<FaultySmsc> lives = new ArrayList<>(List.of(FaultySmsc.start(port)));

  /** The one that lives, or lived last. */
  public FaultySmsc smsc() {
    return lives.getLast();
  }

  @Override
  public void behaves() {
    smsc().with(Faults.none());
  }

  @Override
  public void sendsReceipts() {
    smsc().with(Faults.none().receipts(Receipts.AFTER_THE_ANSWER));
  }

  @Override
  public void sendsReceiptsFirst() {
    smsc().with(Faults.none().receipts(Receipts.BEFORE_THE_ANSWER));
  }

  @Override
  public void isBusy() {
    smsc().with(Faults.none().refuseEvery(1, QUEUE_FULL));
  }

  @Override
  public void isSilent() {
    smsc().with(Faults.none().noAnswerEvery(1));
  }

  @Override
  public void dies() {
    smsc().close();
  }

  @Override
  public void comesBack() {
    lives.add(FaultySmsc.start(port));
  }

  @Override
  public void reply(String phone, String text) {
    smsc().post().reply(phone.replace("+", ""), "Kaiku", text);
  }

  /** A customer sends a long text message. */
  public void replyInParts(String phone, List<String> parts) {
    smsc().post().replyInParts(phone.replace("+", ""), "Kaiku", parts);
  }

  @Override
  public List<Taken> taken() {
    return lives.stream().flatMap(life -> life.taken().stream()).toList();
  }

  @Override
  public int inHand() {
    return smsc().inHand();
  }

  @Override
  public void close() {
    smsc().close();
  }
}
