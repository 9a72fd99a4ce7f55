package fi.kaiku.platform.problem;

import fi.kaiku.platform.Incident;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Catches what no handler could: a failure before any was reached, or while its page was written.
 * Without it the server would write a whole stack trace, with the exceptions' messages.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class TroubleFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(TroubleFilter.class);

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      tell(rootOf(e), request, response);
    }
  }

  private static void tell(
      Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var away = DatabaseAway.causes(failure);
    if (!away && HungUp.noted(failure)) {
      return;
    }
    var problem = Problem.of(failure);
    if (away) {
      log.warn("the database is away: {} waits", request.getMethod());
    } else if (problem.ours()) {
      var incident = Incident.fresh();
      request.setAttribute(ToldErrors.INCIDENT, incident);
      log.error("incident {}: {}", incident, Incident.trace(failure));
    }
    if (response.isCommitted()) {
      throw new CloseNowException("failed halfway");
    }
    response.resetBuffer();
    if (problem.isTemporary()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, ProblemResponses.RETRY_AFTER_SECONDS);
    }
    response.sendError(problem.status().value());
  }

  /** What a servlet wraps, when it wraps one. */
  private static Exception rootOf(Exception failure) {
    return failure instanceof ServletException wrapped
            && wrapped.getRootCause() instanceof Exception root
        ? root
        : failure;
  }
}
