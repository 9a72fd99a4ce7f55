package fi.kaiku.feedback.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Who was sent a message, by what is told of them. Those whom it is known not to have reached
 * belong to their group like all others, but do not count: nobody can be hidden behind them.
 */
public final class Crowd {

  private final Map<Traits, Set<UUID>> reached = new LinkedHashMap<>();

  private Crowd() {}

  /** People, each by as much of their traits as is looked at. */
  public static Crowd of(Collection<Recipient> asked, UnaryOperator<Traits> lookedAt) {
    var people = new Crowd();
    for (var one : asked) {
      var same = people.withTraits(lookedAt.apply(one.traits()));
      if (!one.undelivered()) {
        same.add(one.person());
      }
    }
    return people;
  }

  /** The same people, and a place for answers whose traits nobody of them has. */
  public Crowd andTraits(Collection<Traits> more) {
    more.forEach(this::withTraits);
    return this;
  }

  private Set<UUID> withTraits(Traits traits) {
    return reached.computeIfAbsent(traits, _ -> new HashSet<>());
  }

  /** Everything that is told of anybody here. */
  List<Traits> traits() {
    return new ArrayList<>(reached.keySet());
  }

  /** How many different people have one of these. */
  int numberWith(Collection<Traits> traits) {
    var people = new HashSet<UUID>();
    traits.forEach(one -> people.addAll(reached.getOrDefault(one, Set.of())));
    return people.size();
  }

  /** How many different people messages have reached, as far as is known. */
  public static int number(Collection<Recipient> asked) {
    var people = new HashSet<UUID>();
    for (var one : asked) {
      if (!one.undelivered()) {
        people.add(one.person());
      }
    }
    return people.size();
  }
}
