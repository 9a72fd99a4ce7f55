package fi.kaiku.channel.link.dressed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a link that came with something of the text around it to the page that it means. Stands
 * before the firewall, which refuses some of what phones put behind a link.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PlainLinks extends OncePerRequestFilter {

  private static final String PLACE = "/s/";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  /** A link as we send it, or one of its pages, whether there are such or not. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+(?:/[a-z-]+)?");

  private static final Pattern HARMLESS_QUERY = Pattern.compile("[\\w=&-]+");

  /** Slashes behind a link may come encoded; elsewhere the firewall refuses them as before. */
  @Bean
  static TomcatConnectorCustomizer encodedSlashesReachUs() {
    return connector -> {
      connector.setEncodedSolidusHandling("passthrough");
      connector.setEncodedReverseSolidusHandling("passthrough");
    };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var plain = plain(request);
    if (plain == null) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, plain);
  }

  /** Where a dressed link leads to; nothing for any other address. */
  private static @Nullable String plain(HttpServletRequest request) {
    var place = request.getContextPath() + PLACE;
    var asked = request.getRequestURI();
    if (!METHODS.contains(request.getMethod()) || !asked.startsWith(place)) {
      return null;
    }
    var text = asked.substring(place.length());
    return PLAIN.matcher(text).matches()
        ? null
        : DressedToken.in(decoded(text))
            .map(token -> place + token.value() + query(request.getQueryString()))
            .orElse(null);
  }

  /** What cannot be decoded is left as it is: then it opens nothing. */
  private static String decoded(String text) {
    try {
      return StringUtils.uriDecode(text, java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String query(@Nullable String query) {
    return query != null && HARMLESS_QUERY.matcher(query).matches() ? "?" + query : "";
  }
}
