package fi.kaiku.sms.smpp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.PDUException;
import org.jsmpp.PDUSender;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the operator delivered once it has been committed, without holding up the thread
 * that reads.
 */
record LateAcknowledgement(PDUSender pdus, OutputStream out) {

  private static final Logger log = LoggerFactory.getLogger(LateAcknowledgement.class);
  private static final OptionalParameter[] NO_PARAMETERS = {};

  void after(CompletableFuture<Void> storing, PduFrame delivery) {
    var _ =
        storing.whenComplete(
            (_, fault) ->
                answer(
                    delivery,
                    fault == null ? SMPPConstant.STAT_ESME_ROK : SMPPConstant.STAT_ESME_RX_T_APPN));
  }

  void answer(PduFrame delivery, int status) {
    try {
      var number = delivery.sequenceNumber();
      if (delivery.command() == SMPPConstant.CID_DATA_SM) {
        pdus.sendDataSmResp(out, status, number, "", NO_PARAMETERS);
      } else {
        pdus.sendDeliverSmResp(out, status, number, "");
      }
    } catch (IOException | PDUException e) {
      log.debug("the line went before the answer; the operator will deliver again");
    }
  }
}
