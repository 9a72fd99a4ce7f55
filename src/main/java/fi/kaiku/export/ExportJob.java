package fi.kaiku.export;

import fi.kaiku.platform.Incident;
import fi.kaiku.platform.Job;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the files that people ask for on the page, one at a time on each node. One whose node has
 * died is begun anew by another; one that keeps failing is given up. Whatever one file fails of,
 * the others are made.
 */
@Component
class ExportJob implements Job {

  static final Duration KEPT = Duration.ofHours(24);
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Logger log = LoggerFactory.getLogger(ExportJob.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int MOST_TRIES = 3;
  private static final int ANSWERS_A_REPORT = 2_000;

  /** Nobody waits for the file any more. */
  private static final class Unwanted extends RuntimeException {}

  private final ExportStore store;
  private final AnswerExport export;
  private final Clock clock;

  ExportJob(ExportStore store, AnswerExport export, Clock clock) {
    this.store = store;
    this.export = export;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(PAUSE);
  }

  @Override
  public void run() {
    store.deleteAskedBefore(clock.instant().minus(KEPT));
    for (var next = claim(); next.isPresent(); next = claim()) {
      make(next.get());
    }
  }

  private Optional<Export> claim() {
    var now = clock.instant();
    return store.claim(now, now.minus(PATIENCE));
  }

  private void make(Export asked) {
    var answers = new AtomicLong();
    try {
      if (asked.tries() > MOST_TRIES) {
        throw new IllegalStateException("tried too often");
      }
      write(asked, answers);
      store.finish(asked, Export.State.READY, answers.get(), clock.instant());
    } catch (Unwanted unwanted) {
      log.debug("export {} is not wanted any more", asked.id());
    } catch (Throwable e) {
      log.error("export {} failed: {}", asked.id(), Incident.trace(e));
      store.finish(asked, Export.State.FAILED, answers.get(), clock.instant());
    }
  }

  private void write(Export asked, AtomicLong answers) throws IOException {
    var question = export.question(asked.parameters(), asked.owner(), asked.language());
    try (var out = new PartStream((number, bytes) -> store.insertPart(asked, number, bytes))) {
      var sheet = asked.format().open(out);
      export.write(
          question,
          sheet,
          done -> {
            answers.set(done);
            if (done % ANSWERS_A_REPORT == 0 && !store.goesOn(asked, done, clock.instant())) {
              throw new Unwanted();
            }
          });
      sheet.finish();
    }
  }
}
