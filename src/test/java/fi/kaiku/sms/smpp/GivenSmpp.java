package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.SmsGateway;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;

/**
 * A gateway to an operator on loopback: window 10, no rate limit, unless the test says otherwise.
 */
public record GivenSmpp(
    int port,
    int window,
    int rate,
    Duration giveUpAfter,
    ReceiptIds receiptIds,
    Duration enquireLink,
    Duration linkTimeout,
    MeterRegistry meters) {

  public static GivenSmpp to(FaultySmsc smsc) {
    return to(smsc.port());
  }

  static GivenSmpp to(int port) {
    return new GivenSmpp(
        port,
        10,
        0,
        Duration.ofSeconds(30),
        ReceiptIds.AUTO,
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        new SimpleMeterRegistry());
  }

  public GivenSmpp window(int other) {
    return new GivenSmpp(
        port, other, rate, giveUpAfter, receiptIds, enquireLink, linkTimeout, meters);
  }

  public GivenSmpp rate(int other) {
    return new GivenSmpp(
        port, window, other, giveUpAfter, receiptIds, enquireLink, linkTimeout, meters);
  }

  public GivenSmpp givingUpAfter(Duration other) {
    return new GivenSmpp(port, window, rate, other, receiptIds, enquireLink, linkTimeout, meters);
  }

  GivenSmpp receiptIds(ReceiptIds other) {
    return new GivenSmpp(port, window, rate, giveUpAfter, other, enquireLink, linkTimeout, meters);
  }

  /** Tests a silent line after so long, and waits half as long for the answer. */
  GivenSmpp testedAfter(Duration silence) {
    return new GivenSmpp(
        port, window, rate, giveUpAfter, receiptIds, silence, silence.dividedBy(2), meters);
  }

  public SmsGateway gateway() {
    return new SmppGateway(settings(), "Kaiku", Clock.systemUTC(), meters);
  }

  private SmppSettings settings() {
    return new SmppSettings(
        "localhost",
        port,
        "kaiku",
        "secret",
        "",
        window,
        rate,
        false,
        enquireLink,
        linkTimeout,
        giveUpAfter,
        Duration.ofMillis(20),
        Duration.ofMillis(200),
        receiptIds);
  }
}
