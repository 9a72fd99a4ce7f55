package fi.kaiku.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who opens pages and asks questions, one after another. */
final class Reader {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int TO_MILLISECONDS = 1_000_000;
  private static final String FIGURES = "figures;dur=";

  private final Kaiku kaiku;
  private final String secret;

  Reader(Kaiku kaiku) {
    this(kaiku, Archive.SECRET);
  }

  /** Somebody with a session of this secret. */
  Reader(Kaiku kaiku, String secret) {
    this.kaiku = kaiku;
    this.secret = secret;
  }

  /**
   * What a page took.
   *
   * @param whole milliseconds until all of it had come
   * @param figures of these, what the server says it needed to ask and count
   */
  record Time(double whole, double figures) {}

  /** Opens a page about figures. */
  Time open(String page) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    var answer = ask(page);
    var whole = (double) (System.nanoTime() - begun) / TO_MILLISECONDS;
    var timing = answer.headers().firstValue("Server-Timing").orElse("");
    if (!timing.startsWith(FIGURES)) {
      throw new IOException("no time of the figures: " + page);
    }
    return new Time(whole, Double.parseDouble(timing.substring(FIGURES.length())));
  }

  /**
   * Asks the API.
   *
   * @return milliseconds until all of it had come
   */
  double milliseconds(String path) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    ask(path);
    return (double) (System.nanoTime() - begun) / TO_MILLISECONDS;
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    var answer = HTTP.send(request(path), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " for " + path + ": " + answer.body());
    }
    return answer;
  }

  /** The lines of a download, read as they come. */
  long lines(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer = HTTP.send(request(path), BodyHandlers.ofInputStream());
    var lines = 0L;
    try (var body = answer.body()) {
      var buffer = new byte[1 << 16];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " for " + path);
    }
    return lines;
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(kaiku.at(path))
        .header("Cookie", "kaiku=" + secret)
        .header("Authorization", "Bearer " + Archive.SECRET)
        .build();
  }
}
