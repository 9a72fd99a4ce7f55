package fi.kaiku.sms.kannel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.Eventually;
import fi.kaiku.sms.FreePort;
import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.OutgoingMessage;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Reply;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each answer over HTTP means. */
class KannelGatewayTest {

  final int port = FreePort.any();
  final KannelStub operator = new KannelStub(port);
  KannelGateway gateway;

  @BeforeEach
  void aGateway() {
    gateway = new KannelGateway(settings(), "Kaiku", Clock.systemUTC());
    gateway.open(new Nowhere());
    Eventually.eventually("reachable", () -> gateway.state().bound());
  }

  @AfterEach
  void theEnd() {
    gateway.close();
    operator.close();
  }

  @ParameterizedTest
  @CsvSource({
    "202, 0: Accepted for delivery, Accepted",
    "200, 0: Accepted for delivery, Accepted",
    "202, 3: Queued for later delivery, Accepted",
    "200, Error: no such route, Refused",
    "200, Error: invalid receiver, Refused",
    "400, 'Sender missing and no global set, rejected', Declined",
    "400, Invalid destination number, Refused",
    "200, '', Lost",
    "302, Found, Postponed",
    "400, Bad request, Declined",
    "403, Authorization failed for sendsms, Postponed",
    "403, Not routable. Do not try again., Refused",
    "503, 'Temporal failure, try again later.', Postponed",
    "500, Oops, Lost"
  })
  void an_answer_means(int code, String words, String outcome) {
    operator.says(code, words);

    assertThat(submit().getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void an_answer_that_never_ends_is_lost() {
    operator.neverEnds();

    assertThat(submit()).isInstanceOf(HandOverOutcome.Lost.class);
    assertThat(operator.taken()).hasSize(1);
  }

  private HandOverOutcome submit() {
    var outcome = new CompletableFuture<HandOverOutcome>();
    gateway.submit(
        new OutgoingMessage(UUID.randomUUID(), "+358457000001", SmsText.of("Hei")),
        outcome::complete);
    return outcome.join();
  }

  private KannelSettings settings() {
    return new KannelSettings(
        URI.create("http://127.0.0.1:" + port + "/cgi-bin/sendsms"),
        KannelContract.USERNAME,
        KannelContract.PASSWORD,
        "http://127.0.0.1",
        KannelContract.SECRET,
        10,
        0,
        Duration.ofSeconds(1));
  }

  private record Nowhere() implements Inbound {
    @Override
    public CompletableFuture<Void> receipt(Receipt receipt) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> reply(Reply reply) {
      return CompletableFuture.completedFuture(null);
    }
  }
}
