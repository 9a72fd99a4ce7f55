package fi.kaiku.people;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The three cookies of the staff pages. Over TLS their names begin with {@code __Host-}, so that no
 * neighbouring host can plant one (RFC 6265bis).
 */
@Component
class Cookies {

  private final boolean https;

  Cookies(PublicUrl url) {
    this.https = url.isHttps();
  }

  String nameOf(String plain) {
    return https ? "__Host-" + plain : plain;
  }

  boolean secure() {
    return https;
  }

  Optional<Secret> session(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, nameOf("kaiku"));
    return cookie == null || cookie.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(new Secret(cookie.getValue()));
  }

  void signIn(Secret session, HttpServletResponse response) {
    add(cookie(nameOf("kaiku"), session.text()).build(), response);
  }

  void signOut(HttpServletResponse response) {
    add(cookie(nameOf("kaiku"), "").maxAge(Duration.ZERO).build(), response);
  }

  void remember(Language language, HttpServletResponse response) {
    add(cookie(ReaderLanguage.COOKIE, language.code()).build(), response);
  }

  private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
    return ResponseCookie.from(name, value).path("/").httpOnly(true).secure(https).sameSite("Lax");
  }

  private static void add(ResponseCookie cookie, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
