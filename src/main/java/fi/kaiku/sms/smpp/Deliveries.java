package fi.kaiku.sms.smpp;

import fi.kaiku.sms.Inbound;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/** Takes what the operator delivers and lets it be acknowledged once it has been committed. */
record Deliveries(
    Inbound inbound, LateAcknowledgement acknowledgement, String ourAddress, ReceiptIds ids)
    implements MessageReceiverListener {

  @Override
  public void onAcceptDeliverSm(DeliverSm message) {
    var incoming = new Incoming(message, ourAddress, ids);
    var stored =
        incoming.isReceipt()
            ? inbound.receipt(incoming.receipt())
            : inbound.reply(incoming.reply());
    acknowledgement.after(stored, message.getSequenceNumber());
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification notification) {}

  @Override
  public DataSmResult onAcceptDataSm(DataSm message, Session source)
      throws ProcessRequestException {
    throw new ProcessRequestException("not used here", SMPPConstant.STAT_ESME_RINVCMDID);
  }
}
