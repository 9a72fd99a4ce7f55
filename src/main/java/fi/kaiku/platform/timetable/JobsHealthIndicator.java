package fi.kaiku.platform.timetable;

import fi.kaiku.platform.Job;
import fi.kaiku.platform.Job.Pace.OnEachNode;
import fi.kaiku.platform.timetable.ScheduledTaskQuery.ScheduledTask;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down while a job is overdue: it fails, or nothing has been heard of it. No part of readiness: a
 * node whose job fails still takes answers, and another node would fail likewise.
 */
@Component
@ConditionalOnProperty(name = "kaiku.timetable", matchIfMissing = true)
class JobsHealthIndicator extends AbstractHealthIndicator {

  private final List<Job> jobs;
  private final JobRuns runs;
  private final ScheduledTaskQuery tasks;
  private final Clock clock;

  JobsHealthIndicator(List<Job> jobs, JobRuns runs, ScheduledTaskQuery tasks, Clock clock) {
    this.jobs = jobs;
    this.runs = runs;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    var known = tasks.all();
    var overdue =
        jobs.stream().filter(job -> isOverdue(job, known)).map(Job::name).sorted().toList();
    if (overdue.isEmpty()) {
      health.up();
    } else {
      health.down().withDetail("overdue", overdue);
    }
  }

  private boolean isOverdue(Job job, List<ScheduledTask> known) {
    return job.pace() instanceof OnEachNode
        ? runs.isOverdue(job)
        : known.stream()
            .filter(task -> task.name().equals(job.name()))
            .anyMatch(task -> isOverdue(job, task));
  }

  private boolean isOverdue(Job job, ScheduledTask task) {
    var now = clock.instant();
    if (task.failures() > 0) {
      var last = task.succeeded() == null ? Instant.EPOCH : task.succeeded();
      return last.plus(JobRuns.pause(job)).plus(JobRuns.FAILING).isBefore(now);
    }
    return !task.running() && task.due().plus(JobRuns.SILENT).isBefore(now);
  }
}
