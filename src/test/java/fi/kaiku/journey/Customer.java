package fi.kaiku.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Answers as plain {@code curl} would: no script, no cookies. */
final class Customer {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern NONCE = Pattern.compile("name=\"nonce\"[^>]*value=\"([^\"]+)\"");

  private Customer() {}

  /** Gives a score and a comment; the answer counts as acknowledged when this returns 303. */
  static int answer(URI page, int score, String comment) throws IOException, InterruptedException {
    var nonce = nonce(page);
    var scored = post(page + "/score", "nonce=" + encoded(nonce) + "&score=" + score);
    if (scored == 303 && !comment.isEmpty()) {
      var words = "nonce=" + encoded(nonce) + "&comment=" + encoded(comment);
      return post(page + "/comment", words);
    }
    return scored;
  }

  static String nonce(URI page) throws IOException, InterruptedException {
    var body = HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    var nonce = NONCE.matcher(body);
    if (!nonce.find()) {
      throw new IOException("no form to answer on");
    }
    return nonce.group(1);
  }

  private static int post(String address, String form) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return HTTP.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
