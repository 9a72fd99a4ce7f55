package fi.kaiku.channel.link;

import fi.kaiku.platform.upload.StreamedForm;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of a customer's pages. The address is the key to the answer: it goes into no cache,
 * no referrer and no search engine. Nothing is loaded from anywhere, and only the page's own style
 * and script run.
 */
public class StrictHeaders extends OncePerRequestFilter {

  /** The request attribute that templates put on their style and script. */
  public static final String NONCE = "cspNonce";

  /** A form holds 4 000 characters at most, of nine bytes each when encoded. */
  static final int BODY_BYTES = 64 * 1024;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final String more;

  StrictHeaders() {
    this("");
  }

  /**
   * @param more directives of the content policy beside those of every page: {@code ; worker-src
   *     'self'}
   */
  public StrictHeaders(String more) {
    this.more = more;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    set(request, response, more);
    if (request.getContentLengthLong() > BODY_BYTES) {
      response.sendError(413);
    } else if (StreamedForm.isOne(request)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Sets the headers, and keeps for the page what lets its style and script run. */
  static void set(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "");
  }

  private static void set(HttpServletRequest request, HttpServletResponse response, String more) {
    var nonce = nonce();
    request.setAttribute(NONCE, nonce);
    response.setHeader("Content-Security-Policy", policy(nonce) + more);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.getRequestURI().startsWith(request.getContextPath() + "/s")) {
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static String policy(String nonce) {
    return "default-src 'none'; style-src 'nonce-"
        + nonce
        + "'; script-src 'nonce-"
        + nonce
        + "'; img-src data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
        + " base-uri 'none'";
  }

  private static String nonce() {
    var bits = new byte[16];
    RANDOM.nextBytes(bits);
    return Base64.getEncoder().withoutPadding().encodeToString(bits);
  }
}
