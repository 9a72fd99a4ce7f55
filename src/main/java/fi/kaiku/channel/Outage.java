package fi.kaiku.channel;

import fi.kaiku.platform.Incident;
import fi.kaiku.platform.problem.DatabaseAway;
import fi.kaiku.platform.problem.HungUp;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** Something of ours failed while a customer waited for a page. */
public final class Outage {

  private static final Logger log = LoggerFactory.getLogger(Outage.class);

  private static final String SECONDS = "30";

  private Outage() {}

  /**
   * Notes it, and when to come again. The log names neither the address, which may open something,
   * nor what an exception may quote.
   *
   * @return whether somebody still waits for a page that says so
   */
  public static boolean isToldOf(RuntimeException failure, HttpServletResponse response) {
    if (DatabaseAway.causes(failure)) {
      log.warn("the database is away: a customer waits");
    } else if (HungUp.noted(failure) || response.isCommitted()) {
      return false;
    } else {
      log.error("a customer's page failed: {}", Incident.trace(failure));
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    return true;
  }
}
