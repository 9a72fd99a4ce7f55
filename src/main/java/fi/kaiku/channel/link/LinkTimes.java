package fi.kaiku.channel.link;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How long the steps of an answer take, among the times of all other requests. */
@Component
class LinkTimes {

  private final MeterRegistry meters;
  private final Map<Answered, Timer> timers = new ConcurrentHashMap<>();

  LinkTimes(MeterRegistry meters) {
    this.meters = meters;
  }

  /**
   * How a step was answered.
   *
   * @param page the pattern of its address, without the link
   */
  record Answered(String method, String page, int status) {}

  void note(Answered answered, Duration took) {
    timers.computeIfAbsent(answered, this::timer).record(took);
  }

  /** Named and tagged as Spring does it for the others. */
  private Timer timer(Answered answered) {
    return Timer.builder("http.server.requests")
        .tag("method", answered.method())
        .tag("uri", answered.page())
        .tag("status", "" + answered.status())
        .tag("outcome", outcome(answered.status()))
        .tag("exception", "none")
        .tag("error", "none")
        .register(meters);
  }

  private static String outcome(int status) {
    return switch (HttpStatus.Series.valueOf(status)) {
      case INFORMATIONAL -> "INFORMATIONAL";
      case SUCCESSFUL -> "SUCCESS";
      case REDIRECTION -> "REDIRECTION";
      case CLIENT_ERROR -> "CLIENT_ERROR";
      case SERVER_ERROR -> "SERVER_ERROR";
    };
  }
}
