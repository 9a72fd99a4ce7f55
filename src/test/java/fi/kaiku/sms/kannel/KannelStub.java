package fi.kaiku.sms.kannel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.kaiku.sms.gateway.Operator;
import fi.kaiku.sms.smpp.Taken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Stands in for Kannel: the same questions and answers, without a network behind it. */
public final class KannelStub implements Operator {

  private enum Mood {
    ANSWERS,
    REPORTS_AFTERWARDS,
    REPORTS_FIRST,
    SILENT,
    NEVER_ENDS
  }

  private final int port;
  private final String replyUrl;
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger inHand = new AtomicInteger();
  private HttpServer server;
  private volatile Mood mood = Mood.ANSWERS;
  private volatile int status = 202;
  private volatile String words = "0: Accepted for delivery";

  KannelStub(int port) {
    this(port, KannelContract.replyUrl());
  }

  /** Hands replies on to an address that has a query already. */
  public KannelStub(int port, String replyUrl) {
    this.port = port;
    this.replyUrl = replyUrl;
    this.server = listening();
  }

  private HttpServer listening() {
    try {
      var one = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      one.createContext("/cgi-bin/sendsms", this::sendsms);
      one.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      one.start();
      return one;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers so to every message from now on. */
  void says(int otherStatus, String otherWords) {
    mood = Mood.ANSWERS;
    status = otherStatus;
    words = otherWords;
  }

  /** Begins to answer and does not end. */
  void neverEnds() {
    mood = Mood.NEVER_ENDS;
  }

  @Override
  public void behaves() {
    says(202, "0: Accepted for delivery");
  }

  @Override
  public void sendsReceipts() {
    behaves();
    mood = Mood.REPORTS_AFTERWARDS;
  }

  @Override
  public void sendsReceiptsFirst() {
    behaves();
    mood = Mood.REPORTS_FIRST;
  }

  @Override
  public void isBusy() {
    says(503, "Temporal failure, try again later.");
  }

  @Override
  public void isSilent() {
    mood = Mood.SILENT;
  }

  @Override
  public void dies() {
    server.stop(0);
  }

  @Override
  public void comesBack() {
    server = listening();
  }

  @Override
  public void reply(String phone, String text) {
    get(replyUrl + "&from=" + encoded(phone) + "&text=" + encoded(text));
  }

  @Override
  public List<Taken> taken() {
    return List.copyOf(taken);
  }

  @Override
  public int inHand() {
    return inHand.get();
  }

  @Override
  public void close() {
    server.stop(0);
    closed.countDown();
  }

  private void sendsms(HttpExchange exchange) throws IOException {
    var asked = parameters(exchange.getRequestURI());
    if (!the("username", asked).equals(KannelContract.USERNAME)
        || !the("password", asked).equals(KannelContract.PASSWORD)) {
      answer(exchange, 403, "Authorization failed for sendsms");
    } else if (the("to", asked).equals(REFUSED)) {
      answer(exchange, 403, "Not routable. Do not try again.");
    } else if (status == 503) {
      answer(exchange, status, words);
    } else {
      take(exchange, asked);
    }
  }

  private void take(HttpExchange exchange, Map<String, String> asked) throws IOException {
    var before = mood;
    taken.add(
        new Taken(
            "", 0, the("to", asked), the("from", asked), the("text", asked), 1, Instant.now()));
    var report = the("dlr-url", asked).replace("%d", "1");
    switch (before) {
      case ANSWERS -> answer(exchange, status, words);
      case REPORTS_AFTERWARDS -> {
        answer(exchange, status, words);
        get(report);
      }
      case REPORTS_FIRST -> {
        get(report);
        answer(exchange, status, words);
      }
      case SILENT -> awaitTheEnd();
      case NEVER_ENDS -> {
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write(words.getBytes(UTF_8));
        exchange.getResponseBody().flush();
        awaitTheEnd();
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, String words) throws IOException {
    try (exchange) {
      var octets = words.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
      exchange.getResponseBody().write(octets);
    }
  }

  private static void get(String url) {
    try {
      URI.create(url).toURL().openStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitTheEnd() {
    try {
      inHand.incrementAndGet();
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String the(String name, Map<String, String> asked) {
    return Objects.requireNonNull(asked.get(name), name);
  }

  private static Map<String, String> parameters(URI uri) {
    return Arrays.stream(uri.getRawQuery().split("&", -1))
        .map(one -> one.split("=", 2))
        .collect(Collectors.toMap(one -> one[0], one -> URLDecoder.decode(one[1], UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
