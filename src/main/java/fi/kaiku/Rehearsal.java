package fi.kaiku;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * A start on a throw-away database, a few first requests, and the end: what Java loads meanwhile is
 * what every start will need. Or a few days of the invented county, whose newest messages are then
 * answered again and again: so Java learns the way of an answer too, and the first customers after
 * a start wait less. The launcher has Java note it down (JEP 483, 514, 515).
 */
final class Rehearsal {

  private static final List<String> PAGES =
      List.of("/actuator/health/readiness", "/s/1111111111111", "/settings");

  private static final Pattern LINK = Pattern.compile("\"(/s/\\w{13})\"");
  private static final Pattern NONCE = Pattern.compile("name=\"nonce\" value=\"([^\"]+)\"");

  private static final int PHONES = 8;

  private final HttpClient http;
  private final URI kaiku;

  private Rehearsal(HttpClient http, URI kaiku) {
    this.http = http;
    this.kaiku = kaiku;
  }

  static void ofStart(SpringApplication application, String... settings) {
    within(application, Rehearsal::open, settings);
  }

  static void ofAnswers(int answers, SpringApplication demo, String... settings) {
    var all = Stream.concat(Stream.of(settings), Stream.of("--kaiku.demo.history=P3D"));
    within(demo, rehearsal -> rehearsal.answer(answers), all.toArray(String[]::new));
  }

  private static void within(
      SpringApplication application, Consumer<Rehearsal> play, String... settings) {
    var all = Stream.concat(Stream.of(settings), Stream.of("--kaiku.port=0"));
    try (var context = application.run(all.toArray(String[]::new));
        var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      var port = context.getEnvironment().getRequiredProperty("local.server.port");
      play.accept(new Rehearsal(http, URI.create("http://localhost:" + port)));
    }
  }

  private void open() {
    for (var page : PAGES) {
      var _ = get(page);
    }
  }

  private void answer(int answers) {
    open();
    var links =
        LINK.matcher(get("/demo/phone"))
            .results()
            .map(found -> found.group(1))
            .limit(PHONES)
            .toList();
    if (links.isEmpty()) {
      throw new IllegalStateException("no message has come that could be answered");
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var phones = new ArrayList<Future<?>>();
      for (var link : links) {
        phones.add(threads.submit(() -> answerAgainAndAgain(link, answers / links.size())));
      }
      for (var phone : phones) {
        phone.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an answer failed", e.getCause());
    }
  }

  private void answerAgainAndAgain(String link, int times) {
    for (int i = 0; i < times; i++) {
      var nonce = NONCE.matcher(get(link));
      if (!nonce.find()) {
        throw new IllegalStateException("a link has closed");
      }
      var form = "lang=fi&nonce=" + nonce.group(1);
      var _ = post(link + "/score", form + "&score=" + i % 11);
      var _ = post(link + "/comment", form + "&comment=Kiitos%2C+kaikki+sujui+hyvin.");
      var _ = post(link + "/delete", form);
    }
  }

  private String get(String path) {
    return page(HttpRequest.newBuilder(kaiku.resolve(path)).build());
  }

  /** Goes on to the page that a form leads to. */
  private String post(String path, String form) {
    return page(
        HttpRequest.newBuilder(kaiku.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(ofString(form))
            .build());
  }

  private String page(HttpRequest request) {
    try {
      return http.send(request, ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
