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

  /** Enough people. */
  public static final class Batch {

    private final LocalDate lastDay;
    private final List<Recipient> people;

    private Batch(LocalDate lastDay, List<Recipient> people) {
      this.lastDay = lastDay;
      this.people = people;
    }

    /** The last day of sending that is in it. */
    LocalDate lastDay() {
      return lastDay;
    }

    public List<Recipient> people() {
      return people;
    }
  }

  private final List<Batch> batches;
  private final List<Recipient> rest;
  private final Batch everybody;
  private final int smallest;

  private Batches(List<Batch> batches, List<Recipient> rest, Batch everybody, int smallest) {
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
    var all = new Batch(LocalDate.MAX, List.copyOf(everybody));
    return new Batches(batches, open, all, smallest);
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

  /** Those who were asked after the last batch, if there is any: too few by themselves. */
  List<Recipient> lastDays() {
    return batches.isEmpty() ? List.of() : List.copyOf(rest);
  }

  public List<Batch> all() {
    return batches;
  }

  /** Everybody, as if nobody remembered the days. */
  public Batch everybody() {
    return everybody;
  }

  /**
   * The people among whom an answer is one of many, if there are enough already.
   *
   * @param sentOn null when nobody remembers the day: then everybody is looked at
   */
  public Optional<Batch> holding(@Nullable LocalDate sentOn) {
    if (sentOn == null) {
      return Optional.of(everybody).filter(batch -> Crowd.number(batch.people()) >= smallest);
    }
    return batches.stream().filter(batch -> !batch.lastDay().isBefore(sentOn)).findFirst();
  }
}
