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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff without a browser: the cookies of a session and the token for a form. */
record SignedIn(String cookies, String token) {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  static SignedIn as(String signInName, int port) throws IOException, InterruptedException {
    var jar = new CookieManager();
    try (var http = HttpClient.newBuilder().cookieHandler(jar).build()) {
      var address = URI.create("http://localhost:" + port + "/sign-in");
      var asked = HttpRequest.newBuilder(address).build();
      var form = http.send(asked, BodyHandlers.ofString()).body();
      var found = TOKEN.matcher(form);
      if (!found.find()) {
        throw new IllegalStateException("no token on the form");
      }
      var body =
          "signInName=%s&password=%s&_csrf=%s"
              .formatted(signInName, encoded(GivenAccount.PASSWORD), encoded(found.group(1)));
      var sent =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build();
      http.send(sent, BodyHandlers.discarding());
      return new SignedIn(cookies(jar), found.group(1));
    }
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
