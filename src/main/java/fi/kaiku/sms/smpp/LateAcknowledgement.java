package fi.kaiku.sms.smpp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds back the answer to what the operator delivered until it has been committed, without holding
 * up the thread that reads.
 */
final class LateAcknowledgement extends SynchronizedPDUSender {

  private static final Logger log = LoggerFactory.getLogger(LateAcknowledgement.class);
  private static final byte[] NOTHING_YET = {};

  private final Map<Integer, CompletableFuture<Void>> stored = new ConcurrentHashMap<>();

  void after(CompletableFuture<Void> storing, int sequenceNumber) {
    stored.put(sequenceNumber, storing);
  }

  @Override
  public byte[] sendDeliverSmResp(
      OutputStream out, int commandStatus, int sequenceNumber, String messageId)
      throws IOException {
    var storing = stored.remove(sequenceNumber);
    if (storing == null) {
      return super.sendDeliverSmResp(out, commandStatus, sequenceNumber, messageId);
    }
    var _ =
        storing.whenComplete(
            (_, fault) ->
                answer(
                    out,
                    fault == null ? commandStatus : SMPPConstant.STAT_ESME_RX_T_APPN,
                    sequenceNumber,
                    messageId));
    return NOTHING_YET;
  }

  private void answer(OutputStream out, int status, int sequenceNumber, String messageId) {
    try {
      super.sendDeliverSmResp(out, status, sequenceNumber, messageId);
    } catch (IOException e) {
      log.debug("the line went before the answer; the operator will deliver again");
    }
  }
}
