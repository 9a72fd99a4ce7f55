package fi.kaiku.bench;

import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/** Takes receipts and forgets them. */
final class Discarding implements MessageReceiverListener {

  @Override
  public void onAcceptDeliverSm(DeliverSm receipt) {}

  @Override
  public void onAcceptAlertNotification(AlertNotification alert) {}

  @Override
  public DataSmResult onAcceptDataSm(DataSm message, Session session)
      throws ProcessRequestException {
    throw new ProcessRequestException("not offered", 3);
  }
}
