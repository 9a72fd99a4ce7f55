package fi.kaiku.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers counted by their score.
 *
 * @param counts how many gave 0, 1, … 10
 * @param comments how many wrote something too
 */
public record Scores(List<Long> counts, long comments) {

  public static final int HIGHEST = 10;
  public static final Scores NONE =
      new Scores(IntStream.rangeClosed(0, HIGHEST).mapToObj(_ -> 0L).toList(), 0);

  public Scores {
    if (counts.size() != HIGHEST + 1) {
      throw new IllegalArgumentException("scores are 0 to 10");
    }
    counts = List.copyOf(counts);
  }

  public long n() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Those who gave this score, of all. */
  public Rate share(int score) {
    return new Rate(counts.get(score), n());
  }

  public Nps nps() {
    return new Nps(among(9, HIGHEST), among(7, 8), among(0, 6));
  }

  private long among(int least, int most) {
    return counts.subList(least, most + 1).stream().mapToLong(Long::longValue).sum();
  }
}
