package fi.kaiku.people.key;

import fi.kaiku.access.Viewer;
import fi.kaiku.people.ApiKeys;
import fi.kaiku.people.Secret;
import fi.kaiku.people.doorkeeper.StrangerRefused.Tried;
import fi.kaiku.people.doorkeeper.Strangers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out which system calls the API: {@code Authorization: Bearer KEY} (RFC 6750). */
public class KeyFilter extends OncePerRequestFilter {

  private static final String SCHEME = "bearer ";

  private final ApiKeys keys;
  private final Strangers strangers;

  public KeyFilter(ApiKeys keys, Strangers strangers) {
    this.keys = keys;
    this.strangers = strangers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
    if (request.getAttribute(Viewer.ATTRIBUTE) == null
        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      var secret = new Secret(header.substring(SCHEME.length()).strip());
      keys.viewer(secret)
          .ifPresentOrElse(
              viewer -> request.setAttribute(Viewer.ATTRIBUTE, viewer),
              () -> strangers.refused(Tried.KEY));
    }
    chain.doFilter(request, response);
  }
}
