package fi.kaiku.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The request needs a viewer and has none. */
@ResponseStatus(HttpStatus.UNAUTHORIZED)
public class NotSignedIn extends RuntimeException {
  NotSignedIn() {
    super("not signed in");
  }
}
