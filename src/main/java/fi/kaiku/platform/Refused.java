package fi.kaiku.platform;

import java.util.Optional;

/** The input is not acceptable; the message says which part, why, and what is expected. */
public class Refused extends RuntimeException {
  public Refused(String message) {
    super(message);
  }

  /** The refusal behind a failure, however deep, if there is one. */
  public static Optional<Refused> behind(Throwable failure) {
    return Incident.causes(failure)
        .filter(Refused.class::isInstance)
        .map(Refused.class::cast)
        .findFirst();
  }
}
