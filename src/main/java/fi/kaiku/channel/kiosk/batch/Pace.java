package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.platform.Helsinki;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last seconds of a device, by which it is known whether people answer or somebody hammers. Two
 * rules, the same at every hour: of any fifteen seconds five answers count; of answers that say the
 * same and follow each other within six seconds, the first five count. What is written by hand is
 * no part of such a run.
 *
 * @param latest times of the latest answers, five at most
 * @param said what the latest one said; null when it was not the beginning of a run
 * @param run how many in a row said so
 */
record Pace(List<Instant> latest, @Nullable String said, int run) {

  static final int MOST = 5;
  static final Duration WINDOW = Duration.ofSeconds(15);
  static final Duration STEP = Duration.ofSeconds(6);

  static final Pace NONE = new Pace(List.of(), null, 0);

  Pace {
    latest = List.copyOf(latest);
  }

  /** How it goes on, and whether the answer that it goes on with counts. */
  record Verdict(Pace pace, boolean counted) {}

  /**
   * One more answer.
   *
   * @param what it says, without a comment; null for one with a comment
   */
  Verdict next(Instant at, @Nullable String what) {
    long before = latest.stream().filter(one -> isWithin(one, at, WINDOW)).count();
    var goesOn = what != null && what.equals(said) && isWithin(latest.getLast(), at, STEP);
    int length = goesOn ? run + 1 : 1;
    var times = new ArrayList<>(latest);
    times.add(at);
    var kept = times.subList(Math.max(0, times.size() - MOST), times.size());
    return new Verdict(
        new Pace(kept, what, what == null ? 0 : length), before < MOST && length <= MOST);
  }

  private static boolean isWithin(Instant earlier, Instant later, Duration time) {
    return !earlier.isAfter(later) && !earlier.plus(time).isBefore(later);
  }

  /**
   * The end of the day on which it stops telling anything, as it stands in clear; null when there
   * is nothing that it tells.
   */
  @Nullable Instant end() {
    return latest.isEmpty()
        ? null
        : Helsinki.day(latest.getLast().plus(WINDOW))
            .plusDays(1)
            .atStartOfDay(Helsinki.ZONE)
            .toInstant();
  }

  @Override
  public String toString() {
    return "Pace";
  }
}
