package fi.kaiku.sms.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import org.jsmpp.PDUReader;
import org.jsmpp.bean.Command;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts what comes over the line into PDUs. A length that no PDU has, and whatever else goes wrong
 * on the way, ends the line: after a wrong length nothing that follows can be believed, and a line
 * that nobody reads is worse than none.
 */
final class PduFrames implements PDUReader {

  private static final Logger log = LoggerFactory.getLogger(PduFrames.class);

  /** A message_payload holds 64 kB; nothing else comes near. */
  private static final int LONGEST = 70_000;

  private volatile Predicate<PduFrame> desk = _ -> false;
  private volatile @Nullable Thread reader;
  private PduFrame left = new PduFrame(new byte[PduFrame.HEADER]);

  /**
   * Before the line is connected.
   *
   * @param taker takes what it knows; the rest is left to jsmpp
   */
  void goTo(Predicate<PduFrame> taker) {
    desk = taker;
  }

  /** Whether the thread that read has died, of whatever. */
  boolean hasDied() {
    var thread = reader;
    return thread != null && !thread.isAlive();
  }

  @Override
  public Command readPDUHeader(DataInputStream in) throws IOException {
    reader = Thread.currentThread();
    try {
      left = next(in);
      while (desk.test(left)) {
        left = next(in);
      }
      left = BindAnswer.readable(left);
      return left.header();
    } catch (RuntimeException | Error e) {
      log.warn("the line ends: its reader met {}", e.getClass().getName());
      throw new IOException("cannot go on reading", e);
    }
  }

  @Override
  public byte[] readPDU(DataInputStream in, Command header) {
    return left.octets();
  }

  @Override
  public byte[] readPDU(DataInputStream in, int length, int id, int status, int number) {
    return left.octets();
  }

  private static PduFrame next(DataInputStream in) throws IOException {
    var length = in.readInt();
    if (length < PduFrame.HEADER || length > LONGEST) {
      log.warn("the line ends: a pdu cannot be {} octets long", length);
      throw new IOException("a pdu cannot be " + length + " octets long");
    }
    var octets = ByteBuffer.allocate(length).putInt(length).array();
    in.readFully(octets, Integer.BYTES, length - Integer.BYTES);
    return new PduFrame(octets);
  }
}
