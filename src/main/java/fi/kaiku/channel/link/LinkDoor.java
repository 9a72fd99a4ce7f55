package fi.kaiku.channel.link;

import fi.kaiku.channel.TooManyGuesses;
import fi.kaiku.channel.link.LinkTimes.Answered;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads the five steps of an answer straight to their handlers, past all that other pages need: a
 * link in the form in which we send it, a step of ours, a short form. Anything else goes the way of
 * every request, to the same handlers.
 */
class LinkDoor extends HttpFilter {

  private static final Pattern STEP =
      Pattern.compile("/s/([1-9A-HJ-NP-Za-km-z]{13})(?:/(score|comment|thanks|more/([1-9]\\d?)))?");
  private static final Pattern LANGUAGE = Pattern.compile("lang=(?:fi|sv|en)");
  private static final Set<String> FORMS =
      Set.of(
          "application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=utf-8");

  private final Links links;
  private final Steps steps;
  private final LinkTrouble trouble;
  private final LinkTimes times;
  private final WebApplicationContext house;

  /** The handlers of an answer's pages. */
  record Steps(ScoreController score, CommentController comment, ThanksController thanks) {}

  LinkDoor(
      Links links, Steps steps, LinkTrouble trouble, LinkTimes times, WebApplicationContext house) {
    this.links = links;
    this.steps = steps;
    this.trouble = trouble;
    this.times = times;
    this.house = house;
  }

  /** A step: what it is handled by, and the pattern of its address. */
  private enum Step {
    ASK_SCORE("GET", ""),
    ASK_COMMENT("GET", "/comment"),
    THANK("GET", "/thanks"),
    SCORE("POST", "/score"),
    COMMENT("POST", "/comment"),
    ASK_MORE("GET", "/more/{number}"),
    MORE("POST", "/more/{number}");

    private final String method;
    private final String end;

    Step(String method, String end) {
      this.method = method;
      this.end = end;
    }

    static @Nullable Step of(String method, String end) {
      for (var step : values()) {
        if (step.method.equals(method) && step.end.equals(end)) {
          return step;
        }
      }
      return null;
    }
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var begun = System.nanoTime();
    var path = STEP.matcher(request.getRequestURI());
    var step = path.matches() && isPlain(request) ? step(request, path) : null;
    if (step == null) {
      chain.doFilter(request, response);
      return;
    }
    StrictHeaders.set(request, response);
    request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, house);
    send(page(step, path, request, response), request, response);
    var answered = new Answered(step.method, "/s/{token}" + step.end, response.getStatus());
    times.note(answered, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static @Nullable Step step(HttpServletRequest request, MatchResult path) {
    if (path.group(3) != null) {
      return Step.of(request.getMethod(), "/more/{number}");
    }
    return Step.of(request.getMethod(), path.group(2) == null ? "" : "/" + path.group(2));
  }

  private static boolean isPlain(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getContextPath().isEmpty()
        && (query == null || LANGUAGE.matcher(query).matches())
        && (request.getMethod().equals("GET") || isShortForm(request));
  }

  private static boolean isShortForm(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null
        && FORMS.contains(type.toLowerCase(Locale.ROOT))
        && request.getContentLengthLong() >= 0
        && request.getContentLengthLong() <= StrictHeaders.BODY_BYTES;
  }

  /** Nothing when the response is complete. */
  private @Nullable ModelAndView page(
      Step step, MatchResult path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var link = LinkArgument.open(links, path.group(1), request);
      return switch (step) {
        case ASK_SCORE -> steps.score().ask(link, request.getParameter("s"));
        case ASK_COMMENT -> steps.comment().ask(link);
        case THANK -> steps.thanks().thank(link);
        case SCORE -> steps.score().answer(link, SentForm.of(request));
        case COMMENT -> steps.comment().comment(link, SentForm.of(request));
        case ASK_MORE -> steps.comment().ask(link, number(path));
        case MORE -> steps.comment().answer(link, SentForm.of(request), number(path));
      };
    } catch (ClosedLink e) {
      return trouble.closed(request);
    } catch (TooManyGuesses e) {
      return trouble.wait(request, response);
    } catch (InvalidParameterException e) {
      trouble.unreadable(e, response);
      return null;
    } catch (RuntimeException e) {
      return trouble.failed(e, request, response);
    }
  }

  private static int number(MatchResult path) {
    return Integer.parseInt(path.group(3));
  }

  private static void send(
      @Nullable ModelAndView page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (page == null || page.getView() == null) {
      return;
    }
    if (page.getStatus() != null) {
      response.setStatus(page.getStatus().value());
    }
    try {
      page.getView().render(page.getModel(), request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
