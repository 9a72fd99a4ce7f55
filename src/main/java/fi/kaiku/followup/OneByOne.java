package fi.kaiku.followup;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job's work, one piece after another: one that fails does not stop those behind it. */
public final class OneByOne {

  private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

  private final String job;
  private @Nullable RuntimeException first;

  /** For one run of a job. */
  public OneByOne(String job) {
    this.job = job;
  }

  /** Does a piece; what it threw is kept until the end, and named without its message. */
  public void attempt(Runnable piece) {
    try {
      piece.run();
    } catch (RuntimeException e) {
      log.error("a piece of {} failed: {}", job, e.getClass().getName());
      if (first == null) {
        first = e;
      }
    }
  }

  /** Throws what the first piece threw that failed, so that the job is seen to have failed. */
  public void end() {
    if (first != null) {
      throw first;
    }
  }
}
