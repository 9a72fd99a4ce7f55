package fi.kaiku.platform.problem;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;

import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Incident;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells what went wrong: problem details (RFC 9457) under {@code /api/}, a page elsewhere, in the
 * reader's language. Never a stack trace.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemResponses {

  private static final Logger log = LoggerFactory.getLogger(ProblemResponses.class);

  static final String RETRY_AFTER_SECONDS = "30";

  private final MessageSource texts;
  private final LocaleResolver languages;

  ProblemResponses(MessageSource texts, LocaleResolver languages) {
    this.texts = texts;
    this.languages = languages;
  }

  @ExceptionHandler
  @Nullable Object tell(
      Exception exception, HttpServletRequest request, HttpServletResponse response) {
    var away = DatabaseAway.causes(exception);
    if (response.isCommitted() || (!away && HungUp.noted(exception))) {
      log.debug("the reader has gone: {}", exception.getClass().getName());
      return new ModelAndView();
    }
    if (away) {
      log.warn("the database is away: {} waits", request.getMethod());
    }
    var problem = Problem.of(exception);
    if (problem.isTemporary()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return tell(
        problem.ours() ? logged(problem, exception, request) : problem,
        away ? ProblemKind.AWAY : ProblemKind.of(problem.status()),
        request);
  }

  Object tell(Problem problem, ProblemKind kind, HttpServletRequest request) {
    var asked = askedFor(request);
    if (asked.startsWith("/api/")) {
      return details(problem, kind, request);
    }
    return kind == ProblemKind.NOT_SIGNED_IN ? signIn(request) : page(problem, kind);
  }

  private static Problem logged(Problem problem, Exception exception, HttpServletRequest request) {
    var incident = Incident.fresh();
    var place = Objects.toString(request.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE), "?");
    log.error(
        "incident {} at {} {}: {}",
        incident,
        request.getMethod(),
        place,
        Incident.trace(exception));
    return problem.incident(incident);
  }

  private static ModelAndView page(Problem problem, ProblemKind kind) {
    var page = new ModelAndView("error", problem.status());
    page.addObject("trouble", true);
    page.addObject("kind", kind.word());
    page.addObject("faults", problem.faults());
    page.addObject("incident", problem.incident());
    return page;
  }

  private ResponseEntity<ProblemDetail> details(
      Problem problem, ProblemKind kind, HttpServletRequest request) {
    var detail =
        ProblemDetail.forStatusAndDetail(problem.status(), text(kind.word() + ".text", request));
    detail.setTitle(text(kind.word() + ".title", request));
    if (!problem.faults().isEmpty()) {
      detail.setProperty("errors", errors(problem.faults(), request));
    }
    if (problem.incident() != null) {
      detail.setProperty("incident", problem.incident());
    }
    var response =
        ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (kind == ProblemKind.NOT_SIGNED_IN) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.body(detail);
  }

  private List<Map<String, String>> errors(List<Fault> faults, HttpServletRequest request) {
    var locale = languages.resolveLocale(request);
    return faults.stream()
        .map(
            fault ->
                Map.of(
                    "field",
                    fault.field(),
                    "detail",
                    texts.getMessage(fault.message(), fault.arguments().toArray(), locale)))
        .toList();
  }

  private String text(String key, HttpServletRequest request) {
    return texts.getMessage("platform.error." + key, null, languages.resolveLocale(request));
  }

  /** To the sign-in page, and after it back to the page that was asked for. */
  private static ResponseEntity<Void> signIn(HttpServletRequest request) {
    var signIn = UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in");
    var asked = request.getRequestURI();
    if (request.getMethod().equals("GET") && !List.of("/", "/error").contains(asked)) {
      var query = request.getQueryString();
      signIn.queryParam("back", "{back}");
      var back = query == null ? asked : asked + "?" + query;
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(signIn.encode().buildAndExpand(back).toUri())
          .build();
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(signIn.build().toUri()).build();
  }

  /** The path that the reader asked for, also after a forward to the error page. */
  private static String askedFor(HttpServletRequest request) {
    var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return Objects.requireNonNullElse(original, request.getRequestURI()).toString();
  }
}
