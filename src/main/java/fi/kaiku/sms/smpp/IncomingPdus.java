package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.Inbound;
import io.micrometer.core.instrument.MeterRegistry;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DeliverSm;

/**
 * Takes what the operator delivers, and lets it be acknowledged once it has been committed. What
 * cannot be read is refused and counted, never left without an answer.
 */
record IncomingPdus(Inbound inbound, String ourAddress, ReceiptIds ids, MeterRegistry meters) {

  void take(PduFrame delivery, LateAcknowledgement acknowledgement) {
    var reading = LenientReading.of(delivery);
    if (reading.leftOut()) {
      count("unreadable-parts");
    }
    reading
        .message()
        .ifPresentOrElse(
            message -> store(delivery, message, acknowledgement),
            () -> refuse(delivery, acknowledgement));
  }

  private void store(PduFrame delivery, DeliverSm message, LateAcknowledgement acknowledgement) {
    var incoming = new Incoming(message, ourAddress, ids);
    var stored =
        incoming.isReceipt()
            ? inbound.receipt(incoming.receipt())
            : inbound.reply(incoming.reply());
    acknowledgement.after(stored, delivery);
  }

  private void refuse(PduFrame delivery, LateAcknowledgement acknowledgement) {
    count("unreadable");
    acknowledgement.answer(delivery, SMPPConstant.STAT_ESME_RX_R_APPN);
  }

  private void count(String kind) {
    meters.counter("kaiku.sms.faulty.deliveries", "kind", kind).increment();
  }
}
