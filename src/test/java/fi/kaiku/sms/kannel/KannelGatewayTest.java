package fi.kaiku.sms.kannel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.kaiku.Eventually;
import fi.kaiku.sms.Inbound;
import fi.kaiku.sms.Outcome;
import fi.kaiku.sms.OutgoingMessage;
import fi.kaiku.sms.Receipt;
import fi.kaiku.sms.Reply;
import fi.kaiku.sms.SmsText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each answer of the gateway means, against a stand-in that says what it is told to. */
class KannelGatewayTest {

  private static final String SECRET = "a-secret-of-the-settings";

  final List<String> asked = new CopyOnWriteArrayList<>();
  final CountDownLatch ending = new CountDownLatch(1);
  HttpServer server;
  KannelGateway gateway;
  volatile int status = 202;
  volatile String body = "0: Accepted for delivery";
  volatile boolean slow;

  @BeforeEach
  void aGateway() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    gateway =
        new KannelGateway(settings(server.getAddress().getPort()), "Kaiku", Clock.systemUTC());
    gateway.open(new Nowhere());
    Eventually.eventually("reachable", () -> gateway.state().bound());
  }

  @AfterEach
  void theEnd() {
    ending.countDown();
    gateway.close();
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "202, 0: Accepted for delivery, Accepted",
    "200, 0: Accepted for delivery, Accepted",
    "202, 3: Queued for later delivery, Accepted",
    "200, Error: no such route, Refused",
    "200, '', Lost",
    "302, Found, Postponed",
    "400, Bad request, Refused",
    "403, Authorization failed for sendsms, Postponed",
    "503, Temporal failure, Postponed",
    "500, Oops, Lost"
  })
  void an_answer_means(int code, String words, String outcome) {
    status = code;
    body = words;

    assertThat(submit("Hei").getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(asked).hasSize(1);
  }

  @Test
  void an_answer_whose_body_never_ends_is_lost() {
    slow = true;

    assertThat(submit("Hei")).isInstanceOf(Outcome.Lost.class);
  }

  @Test
  void when_nobody_listens_nothing_has_been_sent() {
    server.stop(0);

    assertThat(submit("Hei")).isInstanceOf(Outcome.Postponed.class);
    assertThat(gateway.state().bound()).isFalse();
  }

  @Test
  void the_request_says_who_what_and_where_to_report() {
    submit("Hyvää päivää & näkemiin");

    assertThat(asked.getFirst())
        .contains("username=tester", "from=Kaiku", "to=%2B358457000001", "charset=UTF-8")
        .contains("text=Hyv%C3%A4%C3%A4+p%C3%A4iv%C3%A4%C3%A4+%26+n%C3%A4kemiin")
        .contains("dlr-mask=31", "%2Fsms%2Fkannel%2Freport%3Fsecret%3D" + SECRET, "type%3D%25d");
  }

  private Outcome submit(String text) {
    var outcome = new CompletableFuture<Outcome>();
    gateway.submit(
        new OutgoingMessage(UUID.randomUUID(), "+358457000001", SmsText.of(text)),
        outcome::complete);
    return outcome.join();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().getRawQuery());
    if (status == 302) {
      exchange.getResponseHeaders().add("Location", "/elsewhere");
    }
    var octets = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, slow ? 0 : Math.max(octets.length, 1));
    exchange.getResponseBody().write(octets.length == 0 ? new byte[] {' '} : octets);
    if (slow) {
      exchange.getResponseBody().flush();
      waitForTheEnd();
    }
    exchange.close();
  }

  private void waitForTheEnd() {
    try {
      ending.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static KannelSettings settings(int port) {
    return new KannelSettings(
        URI.create("http://localhost:" + port + "/cgi-bin/sendsms"),
        "tester",
        "foobar",
        "http://localhost",
        SECRET,
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
