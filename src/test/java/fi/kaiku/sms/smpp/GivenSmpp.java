package fi.kaiku.sms.smpp;

import fi.kaiku.sms.SmsGateway;
import java.time.Clock;
import java.time.Duration;

/**
 * A gateway to an operator on loopback: window 10, no rate limit, unless the test says otherwise.
 */
public record GivenSmpp(
    int port, int window, int rate, Duration giveUpAfter, ReceiptIds receiptIds) {

  public static GivenSmpp to(FaultySmsc smsc) {
    return new GivenSmpp(smsc.port(), 10, 0, Duration.ofSeconds(30), ReceiptIds.AUTO);
  }

  public GivenSmpp window(int other) {
    return new GivenSmpp(port, other, rate, giveUpAfter, receiptIds);
  }

  public GivenSmpp rate(int other) {
    return new GivenSmpp(port, window, other, giveUpAfter, receiptIds);
  }

  public GivenSmpp givingUpAfter(Duration other) {
    return new GivenSmpp(port, window, rate, other, receiptIds);
  }

  GivenSmpp receiptIds(ReceiptIds other) {
    return new GivenSmpp(port, window, rate, giveUpAfter, other);
  }

  public SmsGateway gateway() {
    return new SmppGateway(settings(), "Kaiku", Clock.systemUTC());
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
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        giveUpAfter,
        Duration.ofMillis(20),
        Duration.ofMillis(200),
        receiptIds);
  }
}
