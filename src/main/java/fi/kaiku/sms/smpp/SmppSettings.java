package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.Terms;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach an operator over SMPP 3.4.
 *
 * @param window how many messages may be unanswered at one time, as agreed with the operator
 * @param rate message parts a second, as agreed with the operator; 0 for no limit
 * @param tls whether the connection is encrypted; the certificate must fit the host's name
 * @param enquireLink how long silence lasts before the line is tested
 * @param linkTimeout how long a connection, a bind or a line test may take
 * @param giveUpAfter how long a late answer is still waited for after its time
 * @param firstReconnect how long to wait before connecting again; doubles
 * @param longestReconnect the longest such wait
 * @param receiptIds how receipts write the ids that answers gave
 */
@ConfigurationProperties("kaiku.sms.smpp")
record SmppSettings(
    @DefaultValue("localhost") String host,
    @DefaultValue("2775") int port,
    @DefaultValue("") String systemId,
    @DefaultValue("") String password,
    @DefaultValue("") String systemType,
    @DefaultValue("10") int window,
    @DefaultValue("0") int rate,
    @DefaultValue("false") boolean tls,
    @DefaultValue("30s") Duration enquireLink,
    @DefaultValue("10s") Duration linkTimeout,
    @DefaultValue("3m") Duration giveUpAfter,
    @DefaultValue("1s") Duration firstReconnect,
    @DefaultValue("1m") Duration longestReconnect,
    @DefaultValue("auto") ReceiptIds receiptIds) {

  Terms terms() {
    return new Terms(window, rate);
  }

  @Override
  public String toString() {
    return "SmppSettings " + host + ":" + port;
  }
}
