package fi.kaiku.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * People who sign in with a wrong password, again as soon as they have been answered, each time by
 * another name and from another address, as told by a proxy. Whoever is told to wait waits a second.
 */
final class Guessers implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
  private static final int WRONG = 422;
  private static final int HOSTS = 254;

  private final Kaiku kaiku;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger tried = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final long begun;
  private volatile boolean over;

  Guessers(Kaiku kaiku, int howMany) throws IOException, InterruptedException {
    this.kaiku = kaiku;
    var page = http.send(HttpRequest.newBuilder(kaiku.at("/sign-in")).build(), BodyHandlers.ofString());
    var token = TOKEN.matcher(page.body());
    var cookie = page.headers().firstValue("Set-Cookie");
    if (cookie.isEmpty() || !token.find()) {
      throw new IOException("no sign-in page: " + page.statusCode());
    }
    var encoded = URLEncoder.encode(token.group(1), UTF_8);
    begun = System.nanoTime();
    for (int i = 0; i < howMany; i++) {
      threads.submit(() -> guess(cookie.get().split(";")[0], encoded));
    }
  }

  /** How many have been told so far that name or password is wrong, in each second. */
  double perSecond() {
    return answered.get() / ((System.nanoTime() - begun) / 1e9);
  }

  private Void guess(String cookie, String token) throws IOException, InterruptedException {
    while (!over) {
      var number = tried.incrementAndGet();
      var form = "_csrf=" + token + "&signInName=nobody" + number + "&password=wrong-" + number;
      var request =
          HttpRequest.newBuilder(kaiku.at("/sign-in"))
              .header("Cookie", cookie)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("X-Forwarded-For", address(number))
              .POST(BodyPublishers.ofString(form))
              .build();
      if (http.send(request, BodyHandlers.discarding()).statusCode() == WRONG) {
        answered.incrementAndGet();
      } else {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      }
    }
    return null;
  }

  /** From the nets that are set aside for documentation (RFC 5737). */
  private static String address(int number) {
    var net = number / HOSTS % 2 == 0 ? "203.0.113." : "198.51.100.";
    return net + (1 + number % HOSTS);
  }

  @Override
  public void close() {
    over = true;
    threads.close();
    http.close();
  }
}
