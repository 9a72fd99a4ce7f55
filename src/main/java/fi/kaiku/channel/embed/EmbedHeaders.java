package fi.kaiku.channel.embed;

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
 * The headers of pages that are shown inside others. Nobody may frame one until its page has said
 * who may; nothing is loaded from elsewhere, nothing is kept in the browser.
 */
class EmbedHeaders extends OncePerRequestFilter {

  private static final String NONCE = "cspNonce";
  private static final String NOBODY = "'none'";
  private static final int BODY_BYTES = 64 * 1024;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(NONCE, nonce());
    allow(NOBODY, request, response);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (request.getContentLengthLong() > BODY_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (StreamedForm.isOne(request)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * Lets others show this page inside theirs.
   *
   * @param ancestors origins as the content policy names them, or {@code *}
   */
  static void allow(String ancestors, HttpServletRequest request, HttpServletResponse response) {
    var nonce = request.getAttribute(NONCE);
    response.setHeader(
        "Content-Security-Policy",
        ("default-src 'none'; style-src 'nonce-%1$s'; script-src 'nonce-%1$s'; img-src data:;"
                + " form-action 'self'; base-uri 'none'; frame-ancestors %2$s")
            .formatted(nonce, ancestors));
  }

  private static String nonce() {
    var bits = new byte[16];
    RANDOM.nextBytes(bits);
    return Base64.getEncoder().withoutPadding().encodeToString(bits);
  }
}
