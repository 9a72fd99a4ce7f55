package fi.kaiku.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** What the page of last resort tells, when a request failed before it reached a handler. */
@Component
public class ToldErrors {

  /** Request attribute: the form was too old to be trusted. */
  public static final String STALE = "kaiku.stale";

  /** Request attribute: the name under which the failure stands in the log. */
  static final String INCIDENT = "kaiku.incident";

  private final ProblemResponses problems;

  ToldErrors(ProblemResponses problems) {
    this.problems = problems;
  }

  /** The page or the problem details; a page that nothing led to is not there. */
  public Object told(HttpServletRequest request) {
    if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
      return problems.tell(Problem.of(HttpStatus.NOT_FOUND), ProblemKind.NOT_FOUND, request);
    }
    var status = HttpStatusCode.valueOf(code);
    var incident = (@Nullable String) request.getAttribute(INCIDENT);
    return problems.tell(new Problem(status, List.of(), incident), kind(status, request), request);
  }

  private static ProblemKind kind(HttpStatusCode status, HttpServletRequest request) {
    if (request.getAttribute(STALE) != null) {
      return ProblemKind.STALE;
    }
    var kind = ProblemKind.of(status);
    return kind == ProblemKind.NOT_YET ? ProblemKind.AWAY : kind;
  }
}
