package fi.kaiku.platform.postgres;

import fi.kaiku.platform.Refused;
import org.springframework.boot.SpringBootExceptionReporter;

/** Leaves a refusal at start to the launcher, which says it in one line without a stack trace. */
class QuietRefusal implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    return Refused.behind(failure).isPresent();
  }
}
