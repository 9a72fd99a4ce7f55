package fi.kaiku.invitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How many encounters were decided one way and would be decided another. */
final class OutcomeMatrix {

  /**
   * Encounters that were decided one way and would be decided another.
   *
   * @param then what the ledger says; empty for what nobody has decided on
   */
  record Change(Optional<Outcome> then, Outcome now, int count) {}

  /** One outcome with its number of encounters in the ledger and under other rules. */
  record Line(Outcome outcome, int then, int now) {

    public int difference() {
      return now - then;
    }
  }

  private record Cell(Optional<Outcome> then, Outcome now) {}

  private final Map<Cell, Integer> counts = new HashMap<>();

  void add(Optional<Outcome> then, Outcome now) {
    counts.merge(new Cell(then, now), 1, Integer::sum);
  }

  /** An encounter counted as one outcome turns out to be another. */
  void move(Optional<Outcome> then, Outcome from, Outcome to) {
    counts.merge(new Cell(then, from), -1, Integer::sum);
    add(then, to);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The outcomes that occur, in their order. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var outcome : Outcome.values()) {
      var then = sum(cell -> cell.then().filter(outcome::equals).isPresent());
      var now = sum(cell -> cell.now() == outcome);
      if (then + now > 0) {
        lines.add(new Line(outcome, then, now));
      }
    }
    return lines;
  }

  /** What would come out otherwise, the largest number first. */
  public List<Change> changes() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> new Change(entry.getKey().then(), entry.getKey().now(), entry.getValue()))
        .filter(change -> !change.then().equals(Optional.of(change.now())))
        .sorted(Comparator.comparingInt(Change::count).reversed().thenComparing(Change::now))
        .toList();
  }

  private int sum(Predicate<Cell> which) {
    return counts.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
