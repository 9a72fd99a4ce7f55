package fi.kaiku.platform.timetable;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Job.Pace;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of jobs that fail. */
@KaikuTest
@ExtendWith(OutputCaptureExtension.class)
class JobRunsTest {

  @Autowired DataSource dataSource;
  @Autowired JdbcClient jdbc;

  final StoppedClock clock = new StoppedClock();
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final AtomicInteger runs = new AtomicInteger();

  /** Fails the first times it runs. */
  private record Fragile(Pace pace, AtomicInteger runs, int failures, Throwable failure)
      implements Job {

    @Override
    public String name() {
      return "fragile";
    }

    @Override
    public void run() {
      if (runs.incrementAndGet() <= failures) {
        Fragile.<RuntimeException>fail(failure);
      }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void fail(Throwable failure) throws T {
      throw (T) failure;
    }
  }

  private Fragile oftenRun(int failures, Throwable failure) {
    return new Fragile(new Pace.OnEachNode(Duration.ofMillis(1)), runs, failures, failure);
  }

  @Test
  void a_job_that_ends_in_an_error_runs_again_and_again() {
    var job = oftenRun(3, new StackOverflowError());
    var timetable = new Timetable(List.of(job), runsOf(job), dataSource);
    timetable.begin();
    try {
      eventually("runs after errors", () -> runs.get() > 10);
    } finally {
      timetable.stop();
    }
    assertThat(lastSuccess()).isPositive();
  }

  @Test
  void a_failure_is_told_once_with_its_place_and_later_with_a_count(CapturedOutput output) {
    var job = oftenRun(0, new StackOverflowError());
    var course = runsOf(job);
    for (int i = 0; i < 100; i++) {
      course.failed(job, new IllegalStateException("Aino wrote this"));
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(output.getAll().split("job fragile failed", -1)).hasSize(2);

    clock.pass(Duration.ofHours(1));
    course.failed(job, new IllegalStateException());
    assertThat(output.getAll()).containsOnlyOnce("job fragile has failed 101 times since");

    course.succeeded(job);
    course.succeeded(job);
    assertThat(output.getAll())
        .containsOnlyOnce("job fragile runs again, after 101 failures")
        .doesNotContain("Aino");
  }

  @Test
  void another_failure_is_told_too(CapturedOutput output) {
    var job = oftenRun(0, new StackOverflowError());
    var course = runsOf(job);
    course.failed(job, new IllegalStateException());
    course.failed(job, new OutOfMemoryError());
    assertThat(output.getAll()).contains("IllegalStateException", "OutOfMemoryError");
  }

  @Test
  void a_job_that_fails_for_minutes_or_is_silent_for_an_hour_is_seen_by_health() {
    var job = oftenRun(0, new StackOverflowError());
    var course = runsOf(job);
    var health = health(job, course);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    course.failed(job, new StackOverflowError());
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    clock.pass(Duration.ofMinutes(6));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails()).hasToString("{overdue=[fragile]}");

    course.succeeded(job);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    clock.pass(Duration.ofHours(2));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void a_job_of_one_node_is_judged_by_what_any_node_has_done() {
    var job = new Fragile(new Pace.OnOneNode(Duration.ofSeconds(1)), runs, 1_000, new Error());
    var course = runsOf(job);
    var health = health(job, course);
    var timetable = new Timetable(List.of(job), course, dataSource);
    timetable.begin();
    try {
      eventually("failed, and said so", () -> failures() > 0);
    } finally {
      timetable.stop();
    }
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

    clock.set("2026-06-01T09:00:00Z");
    task("2026-06-01T09:00:01Z", 0);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    clock.pass(Duration.ofHours(2));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void when_a_job_last_ended_well_is_a_metric() {
    var job = oftenRun(0, new StackOverflowError());
    var course = runsOf(job);
    assertThat(lastSuccess()).isNaN();
    course.succeeded(job);
    assertThat(lastSuccess()).isEqualTo((double) clock.instant().getEpochSecond());
  }

  private JobRuns runsOf(Job job) {
    return new JobRuns(List.of(job), clock, meters);
  }

  private JobsHealthIndicator health(Job job, JobRuns course) {
    return new JobsHealthIndicator(List.of(job), course, new ScheduledTaskQuery(jdbc), clock);
  }

  private double lastSuccess() {
    return meters.get("kaiku.job.last.success").tag("job", "fragile").gauge().value();
  }

  private int failures() {
    return jdbc.sql("select coalesce(max(consecutive_failures), 0) from platform.scheduled_task")
        .query(Integer.class)
        .single();
  }

  private void task(String due, int failures) {
    jdbc.sql(
            """
            update platform.scheduled_task
            set execution_time = cast(? as timestamptz), consecutive_failures = ?, picked = false
            """)
        .params(due, failures)
        .update();
  }
}
