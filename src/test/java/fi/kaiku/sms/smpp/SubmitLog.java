package fi.kaiku.sms.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;

/** Reads the wire on one thread and so sees the true order, before many threads take messages. */
final class SubmitLog extends DefaultPDUReader {

  private final Queue<Integer> sequenceNumbers = new ConcurrentLinkedQueue<>();

  /** Of every submit_sm, in the order in which they came over the wire. */
  List<Integer> sequenceNumbers() {
    return List.copyOf(sequenceNumbers);
  }

  @Override
  public byte[] readPDU(DataInputStream in, Command header) throws IOException {
    if (header.getCommandId() == SMPPConstant.CID_SUBMIT_SM) {
      sequenceNumbers.add(header.getSequenceNumber());
    }
    return super.readPDU(in, header);
  }
}
