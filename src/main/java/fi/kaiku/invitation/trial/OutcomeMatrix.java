package fi.kaiku.invitation.trial;

import fi.kaiku.invitation.decision.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many encounters were decided one way and would be decided another, in each unit. */
public final class OutcomeMatrix {

  /** Encounters that were decided one way and would be decided another. */
  record Change(Outcome then, Outcome now, int count) {}

  /** One outcome with its number of encounters in the ledger and under other rules. */
  public record Line(Outcome outcome, int then, int now) {

    public int difference() {
      return now - then;
    }
  }

  /** How many encounters of a unit were invited, and would be. */
  public record OfUnit(@Nullable UUID unit, int then, int now) {

    public int difference() {
      return now - then;
    }
  }

  private record Cell(@Nullable UUID unit, Outcome then, Outcome now) {}

  private final Map<Cell, Integer> counts = new HashMap<>();

  void add(PastDecision then, Outcome now) {
    counts.merge(new Cell(then.unit(), then.outcome(), now), 1, Integer::sum);
  }

  /** An encounter counted as one outcome turns out to be another. */
  void move(PastDecision then, Outcome from, Outcome to) {
    counts.merge(new Cell(then.unit(), then.outcome(), from), -1, Integer::sum);
    add(then, to);
  }

  public int total() {
    return sum(_ -> true);
  }

  /** How many would come out otherwise. */
  public int changed() {
    return sum(cell -> cell.then() != cell.now());
  }

  public Line invited() {
    return line(Outcome.INVITED);
  }

  /** The outcomes that occur, in their order. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var outcome : Outcome.values()) {
      var line = line(outcome);
      if (line.then() + line.now() > 0) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** What would come out otherwise, the largest number first. */
  public List<Change> changes() {
    var changes = new ArrayList<Change>();
    for (var then : Outcome.values()) {
      for (var now : Outcome.values()) {
        var count = sum(cell -> cell.then() == then && cell.now() == now);
        if (then != now && count > 0) {
          changes.add(new Change(then, now, count));
        }
      }
    }
    changes.sort(Comparator.comparingInt(Change::count).reversed());
    return changes;
  }

  /** The units with visits, in no order. */
  public List<OfUnit> units() {
    return counts.keySet().stream().map(Cell::unit).distinct().map(this::ofUnit).toList();
  }

  private OfUnit ofUnit(@Nullable UUID unit) {
    Predicate<Cell> here = cell -> Objects.equals(cell.unit(), unit);
    return new OfUnit(
        unit,
        sum(here.and(cell -> cell.then() == Outcome.INVITED)),
        sum(here.and(cell -> cell.now() == Outcome.INVITED)));
  }

  private Line line(Outcome outcome) {
    return new Line(
        outcome, sum(cell -> cell.then() == outcome), sum(cell -> cell.now() == outcome));
  }

  private int sum(Predicate<Cell> which) {
    return counts.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
