package fi.kaiku.people.signin;

import fi.kaiku.people.TooBusy;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever comes while too many passwords are being checked to come again in a moment. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AskLater {

  static final String SECONDS = "10";

  @ExceptionHandler(TooBusy.class)
  ModelAndView tell(HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    return new ModelAndView("error", HttpStatus.TOO_MANY_REQUESTS)
        .addObject("kind", "too-many")
        .addObject("faults", List.of())
        .addObject("incident", null);
  }
}
