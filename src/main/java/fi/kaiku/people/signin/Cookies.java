package fi.kaiku.people.signin;

import fi.kaiku.people.Secret;
import fi.kaiku.people.doorkeeper.KnownBrowsers;
import fi.kaiku.people.doorkeeper.SignedIn;
import fi.kaiku.people.doorkeeper.Visitor;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.ReaderLanguage;
import fi.kaiku.platform.network.Origin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The four cookies of the staff pages. Over TLS their names begin with {@code __Host-}, so that no
 * neighbouring host can plant one (RFC 6265bis).
 */
@Component
public class Cookies {

  private static final String SESSION = "kaiku";
  private static final String BROWSER = "kaiku-browser";

  private final boolean https;
  private final CookieCsrfTokenRepository formTokens = new CookieCsrfTokenRepository();

  Cookies(PublicUrl url) {
    this.https = url.isHttps();
    formTokens.setCookieName(nameOf("kaiku-form"));
    formTokens.setCookieCustomizer(
        cookie -> cookie.path("/").httpOnly(true).secure(https).sameSite("Lax"));
  }

  private String nameOf(String plain) {
    return https ? "__Host-" + plain : plain;
  }

  /** The token in a form must equal the one in a cookie: any node can tell, and none keeps it. */
  CsrfTokenRepository formTokens() {
    return formTokens;
  }

  public Visitor visitor(HttpServletRequest request) {
    var network = Origin.of(request.getRemoteAddr());
    return new Visitor(network, session(request), secret(BROWSER, request));
  }

  Optional<Secret> session(HttpServletRequest request) {
    return secret(SESSION, request);
  }

  private Optional<Secret> secret(String name, HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, nameOf(name));
    return cookie == null || cookie.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(new Secret(cookie.getValue()));
  }

  /** Forms that were open before belong to nobody any more. */
  public void signIn(SignedIn keys, HttpServletRequest request, HttpServletResponse response) {
    add(cookie(nameOf(SESSION), keys.session().text()).build(), response);
    var known = cookie(nameOf(BROWSER), keys.browser().text()).maxAge(KnownBrowsers.KNOWN);
    add(known.build(), response);
    formTokens.saveToken(formTokens.generateToken(request), request, response);
  }

  /** The browser forgets every page too, and stays known. */
  void signOut(HttpServletRequest request, HttpServletResponse response) {
    add(cookie(nameOf(SESSION), "").maxAge(Duration.ZERO).build(), response);
    formTokens.saveToken(null, request, response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
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
