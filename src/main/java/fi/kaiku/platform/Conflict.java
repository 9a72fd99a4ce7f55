package fi.kaiku.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The thing has moved on since the viewer last saw it. */
@ResponseStatus(HttpStatus.CONFLICT)
public class Conflict extends RuntimeException {
  public Conflict(String message) {
    super(message);
  }
}
