package fi.kaiku.feedback.anonymity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Divides people into groups of at least the smallest number, each person into exactly one.
 *
 * <p>First those form groups of whom enough share everything. The rest is grouped again with one
 * thing less, and again, until nothing is left to give up. A remainder that is too small by itself
 * joins the smallest of the groups of which least is told.
 */
public final class Partition {

  private final Crowd people;
  private final GivingUp order;
  private final int smallest;
  private final List<Settled> settled = new ArrayList<>();
  private final Map<Traits, Group> groups = new HashMap<>();

  private Partition(Crowd people, GivingUp order, int smallest) {
    this.people = people;
    this.order = order;
    this.smallest = smallest;
  }

  /**
   * Divides people.
   *
   * @throws IllegalArgumentException when they are fewer than the smallest number
   */
  public static Partition of(Crowd people, GivingUp order, int smallest) {
    var partition = new Partition(people, order, smallest);
    partition.divide();
    return partition;
  }

  /** The group of those of whom this could have been told; none when there is nobody such. */
  public Optional<Group> groupOf(Traits traits) {
    return Optional.ofNullable(groups.get(traits));
  }

  public List<Group> groups() {
    return groups.values().stream().distinct().toList();
  }

  /** A group that has been formed, after giving up so many things. */
  private record Settled(int givenUp, Traits told, List<Traits> members) {}

  private void divide() {
    var rest = people.traits();
    for (int givenUp = 0; givenUp <= order.steps().size(); givenUp++) {
      rest = settle(rest, givenUp);
    }
    if (people.numberWith(rest) >= smallest) {
      settled.add(new Settled(order.steps().size() + 1, Traits.NOTHING_TOLD, rest));
    } else if (!rest.isEmpty()) {
      join(rest);
    }
    for (var one : settled) {
      var group = new Group(one.told(), new HashSet<>(one.members()));
      one.members().forEach(traits -> groups.put(traits, group));
    }
  }

  /** Forms the groups that are large enough; returns those who are in none. */
  private List<Traits> settle(List<Traits> ungrouped, int givenUp) {
    Map<Traits, List<Traits>> alike = new TreeMap<>(comparing(Traits::toString));
    for (var traits : ungrouped) {
      alike.computeIfAbsent(order.after(givenUp, traits), _ -> new ArrayList<>()).add(traits);
    }
    var rest = new ArrayList<Traits>();
    alike.forEach(
        (told, members) -> {
          if (people.numberWith(members) >= smallest) {
            settled.add(new Settled(givenUp, told, members));
          } else {
            rest.addAll(members);
          }
        });
    return rest;
  }

  /** Of the group they join only that is told from now on which is true of them as well. */
  private void join(List<Traits> remainder) {
    var host =
        settled.stream()
            .max(
                comparingInt(Settled::givenUp)
                    .thenComparingInt(one -> -people.numberWith(one.members()))
                    .thenComparing(one -> one.told().toString()))
            .orElseThrow(() -> new IllegalArgumentException("too few people to hide anybody"));
    var told = host.told();
    for (var traits : remainder) {
      told = told.sharedWith(order.after(host.givenUp(), traits));
    }
    var members = new ArrayList<>(host.members());
    members.addAll(remainder);
    settled.remove(host);
    settled.add(new Settled(host.givenUp(), told, members));
  }
}
