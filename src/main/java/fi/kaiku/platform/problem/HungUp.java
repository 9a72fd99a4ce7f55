package fi.kaiku.platform.problem;

import fi.kaiku.platform.Incident;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whoever sent a request has broken off: no failure of ours, and nobody left to tell. */
public final class HungUp {

  private static final Logger log = LoggerFactory.getLogger(HungUp.class);

  private HungUp() {}

  /** Whether it is behind a failure; says so in the log, in one line that names nobody. */
  public static boolean noted(Throwable failure) {
    var gone = Incident.causes(failure).anyMatch(HungUp::is);
    if (gone) {
      log.info("whoever sent a request broke off");
    }
    return gone;
  }

  private static boolean is(Throwable e) {
    return e instanceof ClientAbortException || e instanceof AsyncRequestNotUsableException;
  }
}
