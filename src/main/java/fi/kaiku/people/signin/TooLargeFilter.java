package fi.kaiku.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever sends more than the limit so, before anything reads it: a file that is too large
 * would take its form down with it, and the page that says so as well.
 */
final class TooLargeFilter extends OncePerRequestFilter {

  private final long limit;

  /**
   * Guards the forms.
   *
   * @param limit the most that a request may hold, in bytes
   */
  TooLargeFilter(long limit) {
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() <= limit) {
      chain.doFilter(request, response);
      return;
    }
    refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
  }

  /** Shows the page that says so, and reads nothing of what is sent. */
  static void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setStatus(status.value());
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    request.getRequestDispatcher("/error").forward(new Unread(request), response);
  }

  /** The request without its content. */
  private static final class Unread extends HttpServletRequestWrapper {

    Unread(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }
  }
}
