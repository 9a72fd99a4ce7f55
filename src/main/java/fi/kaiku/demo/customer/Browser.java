package fi.kaiku.demo.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A phone's browser with scripts turned off: opens a page, fills in a form, sends it. */
final class Browser {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  /**
   * Opens a page, following redirects.
   *
   * @param from the address of the phone; each phone has its own
   * @throws IOException when there is no page
   */
  Page open(URI page, String from) throws IOException {
    return arrive(request(page, from).GET().build(), from);
  }

  /**
   * Sends the form with the fields that are hidden in it and these.
   *
   * @return the page to go on to
   */
  URI send(Page page, PageForm form, Map<String, String> fields) throws IOException {
    var all = new LinkedHashMap<>(form.hidden());
    all.putAll(fields);
    var body =
        all.entrySet().stream()
            .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        request(page.address().resolve(form.action()), page.from())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    var response = exchange(request);
    if (response.statusCode() != 302 && response.statusCode() != 303) {
      throw new IOException("the form was not accepted: " + response.statusCode());
    }
    return next(request, response);
  }

  private Page arrive(HttpRequest request, String from) throws IOException {
    var response = exchange(request);
    if (response.statusCode() / 100 == 3) {
      return open(next(request, response), from);
    }
    if (response.statusCode() >= 400) {
      throw new IOException("the page answered " + response.statusCode());
    }
    return new Page(request.uri(), from, response.body());
  }

  private static URI next(HttpRequest request, HttpResponse<String> response) {
    return request.uri().resolve(response.headers().firstValue("Location").orElse(""));
  }

  private HttpResponse<String> exchange(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString(UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  private static HttpRequest.Builder request(URI page, String from) {
    return HttpRequest.newBuilder(page)
        .timeout(PATIENCE)
        .header("User-Agent", "Mozilla/5.0 (Linux; Android 15; Mobile) Invented/1.0")
        .header("Accept", "text/html")
        .header("X-Forwarded-For", from);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
