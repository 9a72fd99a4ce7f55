package fi.kaiku.platform.timetable;

import static com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Job.Pace.Daily;
import fi.kaiku.platform.Job.Pace.OnEachNode;
import fi.kaiku.platform.Job.Pace.OnOneNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes every job at its pace. One page: who wants to know what runs when looks at the jobs. */
@Component
@ConditionalOnProperty(name = "kaiku.timetable", matchIfMissing = true)
class Timetable implements SmartLifecycle {

  /** Tells the scheduler that a job has failed; why, the log says already. */
  private static final class JobFailed extends RuntimeException {}

  private final List<Job> jobs;
  private final JobRuns runs;
  private final Scheduler scheduler;
  private final ScheduledExecutorService workers;
  private volatile boolean running;

  Timetable(List<Job> jobs, JobRuns runs, DataSource dataSource) {
    this.jobs = jobs;
    this.runs = runs;
    this.workers = Executors.newScheduledThreadPool(Math.max(4, jobs.size()));
    this.scheduler =
        Scheduler.create(dataSource)
            .startTasks(onOneNode())
            .tableName("platform.scheduled_task")
            .serializer(new NoTaskContent())
            .heartbeatInterval(Duration.ofSeconds(5))
            .missedHeartbeatsLimit(4)
            .pollingInterval(Duration.ofSeconds(2))
            .threads(4)
            .failureLogging(LogLevel.OFF, false)
            .build();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    running = true;
    scheduler.start();
    for (var job : jobs) {
      if (job.pace() instanceof OnEachNode each) {
        var pause = each.pause().toMillis();
        var _ =
            workers.scheduleWithFixedDelay(() -> runSafely(job), 0, pause, TimeUnit.MILLISECONDS);
      }
    }
  }

  private List<RecurringTask<Void>> onOneNode() {
    return jobs.stream().flatMap(this::task).toList();
  }

  private Stream<RecurringTask<Void>> task(Job job) {
    return switch (job.pace()) {
      case OnEachNode _ -> Stream.empty();
      case OnOneNode one ->
          Stream.of(
              recurring(job.name(), Schedules.fixedDelay(one.pause()))
                  .execute((_, _) -> runOrFail(job)));
      case Daily daily ->
          Stream.of(
              recurring(job.name(), Schedules.daily(Helsinki.ZONE, daily.at()))
                  .execute((_, _) -> runOrFail(job)));
    };
  }

  /** So the scheduler's table knows too how the job goes, on whichever node. */
  private void runOrFail(Job job) {
    if (!runSafely(job)) {
      throw new JobFailed();
    }
  }

  /**
   * A job that fails is woken again, however it failed: its rows are still there. An error must not
   * get through, because it would end the job for good.
   */
  private boolean runSafely(Job job) {
    try {
      job.run();
      runs.succeeded(job);
      return true;
    } catch (Throwable e) {
      if (running) {
        runs.failed(job, e);
      }
      return false;
    }
  }

  @Override
  public void start() {}

  @Override
  public void stop() {
    running = false;
    workers.shutdownNow();
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
