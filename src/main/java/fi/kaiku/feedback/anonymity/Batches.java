package fi.kaiku.feedback.anonymity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was sent a message about one unit, service and month, in batches of at least the
 * smallest number. Whoever was sent one on the same day is in the same batch; a batch that is too
 * small takes the next day with it.
 */
public final class Batches {

  /**
   * Enough people.
   *
   * @param lastDay the last day of sending that is in it
   */
  public record Batch(LocalDate lastDay, List<Recipient> people) {}

  private final List<Batch> batches;
  private final List<Recipient> rest;
  private final List<Recipient> everybody;
  private final int smallest;

  private Batches(
      List<Batch> batches, List<Recipient> rest, List<Recipient> everybody, int smallest) {
    this.batches = batches;
    this.rest = rest;
    this.everybody = everybody;
    this.smallest = smallest;
  }

  public static Batches of(Collection<Recipient> everybody, int smallest) {
    var days = new TreeMap<LocalDate, List<Recipient>>();
    everybody.forEach(one -> days.computeIfAbsent(one.sentOn(), _ -> new ArrayList<>()).add(one));
    var batches = new ArrayList<Batch>();
    var open = new ArrayList<Recipient>();
    days.forEach(
        (day, those) -> {
          open.addAll(those);
          if (Crowd.number(open) >= smallest) {
            batches.add(new Batch(day, List.copyOf(open)));
            open.clear();
          }
        });
    return new Batches(batches, open, List.copyOf(everybody), smallest);
  }

  /** The same when nobody else will be asked: what is too small at the end joins the last batch. */
  public Batches closed() {
    if (batches.isEmpty()) {
      return this;
    }
    var last = new ArrayList<>(batches.getLast().people());
    last.addAll(rest);
    var all = new ArrayList<>(batches.subList(0, batches.size() - 1));
    all.add(new Batch(LocalDate.MAX, last));
    return new Batches(all, List.of(), everybody, smallest);
  }

  /**
   * The people among whom an answer is one of many, if there are enough already.
   *
   * @param sentOn null when nobody remembers the day: then everybody is looked at
   */
  public Optional<Batch> holding(@Nullable LocalDate sentOn) {
    if (sentOn == null) {
      return Optional.of(new Batch(LocalDate.MAX, everybody))
          .filter(batch -> Crowd.number(batch.people()) >= smallest);
    }
    return batches.stream().filter(batch -> !batch.lastDay().isBefore(sentOn)).findFirst();
  }
}
