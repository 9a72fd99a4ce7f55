package fi.kaiku.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many people fit what is told of an answer, for each of many answers. */
final class Findings {

  private final List<Integer> people;

  private Findings(List<Integer> people) {
    this.people = people.stream().sorted().toList();
  }

  static Findings of(Stream<Hint> hints, List<Messaged> everybody) {
    return ofSizes(hints.map(hint -> hint.suspects(everybody).size()).toList());
  }

  static Findings ofSizes(Collection<Integer> people) {
    return new Findings(new ArrayList<>(people));
  }

  int answers() {
    return people.size();
  }

  /** How many answers fit fewer people. */
  long fittingFewerThan(int number) {
    return people.stream().filter(size -> size < number).count();
  }

  int fewest() {
    return people.getFirst();
  }

  /** {@code 412 answers; fewer than five people fit 0 (0.0 %), one person 0 (0.0 %); fewest 5}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d answers; fewer than five people fit %s, one person %s; fewest %d, median %d",
        answers(),
        share(fittingFewerThan(Evidence.SMALLEST)),
        share(fittingFewerThan(2)),
        fewest(),
        people.get(answers() / 2));
  }

  private String share(long of) {
    return String.format(Locale.ROOT, "%d (%.1f %%)", of, 100.0 * of / answers());
  }
}
