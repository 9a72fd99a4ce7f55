package fi.kaiku.people.signin;

import fi.kaiku.access.Viewer;
import fi.kaiku.people.Account;
import fi.kaiku.people.Sessions;
import fi.kaiku.platform.ReaderLanguage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is behind a request for a page, and remembers the language they pick. */
class ViewerFilter extends OncePerRequestFilter {

  private final Sessions sessions;
  private final Cookies cookies;

  ViewerFilter(Sessions sessions, Cookies cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getAttribute(Viewer.ATTRIBUTE) == null) {
      cookies.session(request).flatMap(sessions::account).ifPresent(who -> welcome(who, request));
    }
    if (request.getMethod().equals("GET")) {
      ReaderLanguage.picked(request).ifPresent(language -> cookies.remember(language, response));
    }
    chain.doFilter(request, response);
  }

  private static void welcome(Account account, HttpServletRequest request) {
    request.setAttribute(Viewer.ATTRIBUTE, account.viewer());
    request.setAttribute(ReaderLanguage.OF_ACCOUNT, account.language());
  }
}
