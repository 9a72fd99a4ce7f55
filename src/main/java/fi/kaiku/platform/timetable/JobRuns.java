package fi.kaiku.platform.timetable;

import fi.kaiku.platform.Incident;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Job.Pace.Daily;
import fi.kaiku.platform.Job.Pace.OnEachNode;
import fi.kaiku.platform.Job.Pace.OnOneNode;
import fi.kaiku.platform.problem.DatabaseAway;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How the jobs of this node go. A job that fails again and again is told in the log once, then once
 * an hour with a count, and once when it runs again.
 */
@Component
class JobRuns {

  private static final Logger log = LoggerFactory.getLogger(JobRuns.class);
  private static final Duration REMINDER = Duration.ofHours(1);

  /** So long may a job fail before somebody should look. */
  static final Duration FAILING = Duration.ofMinutes(5);

  /** So long may a job be without an end; the longest make large files. */
  static final Duration SILENT = Duration.ofHours(1);

  /**
   * What is known of a job.
   *
   * @param succeeded none before its first success on this node
   * @param failures in a row
   */
  private record Course(@Nullable Instant succeeded, int failures, @Nullable Failing failing) {}

  private record Failing(Instant since, Instant told, Class<?> kind) {}

  private final Clock clock;
  private final Instant begun;
  private final Map<String, Course> courses = new ConcurrentHashMap<>();

  JobRuns(List<Job> jobs, Clock clock, MeterRegistry meters) {
    this.clock = clock;
    this.begun = clock.instant();
    for (var job : jobs) {
      Gauge.builder("kaiku.job.last.success", () -> lastSuccess(job))
          .description("When the job last ended well on this node, in seconds since 1970")
          .tag("job", job.name())
          .baseUnit("seconds")
          .strongReference(true)
          .register(meters);
    }
  }

  void succeeded(Job job) {
    var before = courses.put(job.name(), new Course(clock.instant(), 0, null));
    if (before != null && before.failures > 0) {
      log.info("job {} runs again, after {} failures", job.name(), before.failures);
    }
  }

  void failed(Job job, Throwable failure) {
    courses.compute(job.name(), (_, before) -> after(failure, job, before));
  }

  private Course after(Throwable failure, Job job, @Nullable Course before) {
    var now = clock.instant();
    var failing = before == null ? null : before.failing;
    var succeeded = before == null ? null : before.succeeded;
    var failures = before == null ? 1 : before.failures + 1;
    if (failing == null || failing.kind != failure.getClass()) {
      log.error("job {} failed, will try again: {}", job.name(), told(failure));
      var since = failing == null ? now : failing.since;
      return new Course(succeeded, failures, new Failing(since, now, failure.getClass()));
    }
    if (failing.told.plus(REMINDER).isAfter(now)) {
      return new Course(succeeded, failures, failing);
    }
    log.error("job {} has failed {} times since {}", job.name(), failures, failing.since);
    return new Course(succeeded, failures, new Failing(failing.since, now, failing.kind));
  }

  /** An outage has one cause, and every job meets it: where each stood is of no use. */
  private static String told(Throwable failure) {
    return DatabaseAway.causes(failure) ? "the database is away" : Incident.trace(failure);
  }

  /** Whether somebody should look at a job that runs on every node. */
  boolean isOverdue(Job job) {
    var course = courses.get(job.name());
    var now = clock.instant();
    if (course != null && course.failing != null) {
      return course.failing.since.plus(FAILING).isBefore(now);
    }
    var last = course == null || course.succeeded == null ? begun : course.succeeded;
    return last.plus(pause(job)).plus(SILENT).isBefore(now);
  }

  /** The longest time between two runs that there should be. */
  static Duration pause(Job job) {
    return switch (job.pace()) {
      case OnEachNode each -> each.pause();
      case OnOneNode one -> one.pause();
      case Daily _ -> Duration.ofDays(1);
    };
  }

  private double lastSuccess(Job job) {
    var course = courses.get(job.name());
    return course == null || course.succeeded == null
        ? Double.NaN
        : course.succeeded.getEpochSecond();
  }
}
