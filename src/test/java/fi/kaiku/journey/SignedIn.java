package fi.kaiku.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.people.GivenAccount;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff without a browser: the cookies of a session and the token for a form. */
record SignedIn(String cookies, String token) {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  static SignedIn as(String signInName, int port) throws IOException, InterruptedException {
    var jar = new CookieManager();
    try (var http = HttpClient.newBuilder().cookieHandler(jar).build()) {
      var address = URI.create("http://localhost:" + port + "/sign-in");
      var token = token(address, http).orElseThrow();
      var body =
          "signInName=%s&password=%s&_csrf=%s"
              .formatted(signInName, encoded(GivenAccount.PASSWORD), encoded(token));
      var sent =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build();
      http.send(sent, BodyHandlers.discarding());
      var own = token(address.resolve("/me"), http);
      return new SignedIn(cookies(jar), own.orElse(token));
    }
  }

  /** The token on a page's form; signing in makes another one. */
  private static Optional<String> token(URI page, HttpClient http)
      throws IOException, InterruptedException {
    var asked = HttpRequest.newBuilder(page).build();
    var found = TOKEN.matcher(http.send(asked, BodyHandlers.ofString()).body());
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** As a header. */
  String cookie() {
    return "Cookie: " + cookies;
  }

  private static String cookies(CookieManager jar) {
    return jar.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
