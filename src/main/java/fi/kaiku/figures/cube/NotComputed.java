package fi.kaiku.figures.cube;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Figures are asked for before they have been computed, which is not the same as none. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class NotComputed extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotComputed() {
    super("the figures are not computed yet");
  }
}
