package fi.kaiku.statistics;

import java.util.List;

/**
 * Answers to a question with options. Where one answer may choose several, the shares of the
 * options add up to more than 100.
 *
 * @param n how many answered it
 * @param counts how many chose the option 0, 1, 2, … There is no option 0
 */
public record Choices(long n, List<Long> counts) {

  public Choices {
    counts = List.copyOf(counts);
  }

  /** Those who chose this option, of all who answered; of an option that there is not, none. */
  public Rate share(int option) {
    var chosen = option > 0 && option < counts.size() ? counts.get(option) : 0;
    return new Rate(Math.min(chosen, n), n);
  }
}
