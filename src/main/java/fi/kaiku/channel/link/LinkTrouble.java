package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import fi.kaiku.channel.Outage;
import fi.kaiku.channel.SentBack;
import fi.kaiku.channel.TooManyGuesses;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.problem.HungUp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * When a page cannot be shown, a kind one comes in its place. Every link that opens nothing has the
 * same page, so that nobody learns which links there are or were.
 */
@Controller
@ControllerAdvice(basePackageClasses = LinkTrouble.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LinkTrouble {

  /** Forms with something that somebody has chosen or written. */
  private static final Pattern TOLD =
      Pattern.compile("^/s/[^/?#]+/(score|comment|contact|more/\\d+)$");

  /** The link in an address, as it came, escapes and all. */
  private static final Pattern LINK = Pattern.compile("^/s/[^/?#]+");

  private final Pages pages;
  private final LocaleResolver languages;

  LinkTrouble(Pages pages, LocaleResolver languages) {
    this.pages = pages;
    this.languages = languages;
  }

  @RequestMapping({"/s", "/s/**"})
  @Public("a link that was copied badly")
  ModelAndView anythingElse() {
    throw new ClosedLink();
  }

  @ExceptionHandler(ClosedLink.class)
  ModelAndView closed(HttpServletRequest request) {
    return page("link/closed", request, HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(TooManyGuesses.class)
  ModelAndView wait(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Retry-After", "60");
    return page("link/wait", request, HttpStatus.TOO_MANY_REQUESTS);
  }

  /**
   * A form that cannot be read at all, or is far too long; its parameters must not be asked for.
   */
  @ExceptionHandler(InvalidParameterException.class)
  void unreadable(InvalidParameterException e, HttpServletResponse response) throws IOException {
    if (!HungUp.noted(e) && !response.isCommitted()) {
      response.sendError(e.getErrorCode());
    }
  }

  @ExceptionHandler(RuntimeException.class)
  ModelAndView failed(
      RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
    if (!Outage.isToldOf(e, response)) {
      return new ModelAndView();
    }
    var keeps = request.getMethod().equals("POST") && TOLD.matcher(request.getRequestURI()).find();
    return pages
        .inTrouble(
            "link/failed",
            keeps ? formLanguage(request) : language(request),
            HttpStatus.SERVICE_UNAVAILABLE)
        .addObject("sent", keeps ? SentBack.of(request) : null)
        .addObject(Pages.REFUSE, wayToRefuse(request));
  }

  private ModelAndView page(String template, HttpServletRequest request, HttpStatus status) {
    return pages
        .page(template, language(request), status)
        .addObject(Pages.REFUSE, wayToRefuse(request));
  }

  /**
   * Whoever holds any link may say no to messages; without a link there is nobody to stop them to.
   */
  private static @Nullable String wayToRefuse(HttpServletRequest request) {
    var link = LINK.matcher(request.getRequestURI());
    return link.find() ? link.group() + "/opt-out" : null;
  }

  /** The language that a button asks for, or that the form was in. */
  private Language formLanguage(HttpServletRequest request) {
    return Stream.of("to", "lang")
        .flatMap(name -> Stream.ofNullable(request.getParameter(name)))
        .flatMap(code -> Language.of(code).stream())
        .findFirst()
        .orElseGet(() -> language(request));
  }

  private Language language(HttpServletRequest request) {
    return Language.of(languages.resolveLocale(request));
  }
}
