package fi.kaiku.feedback.anonymity;

import fi.kaiku.feedback.anonymity.Whereabouts.LastDays;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was asked about a month that is over, by unit; those of a unit's last days who were
 * too few for a batch by themselves. All others of the unit have had their answers told at the tick
 * after they gave them, so an answer that waited until the end is one of these few: they must not
 * be told with their unit, but in a pool.
 */
public final class AskedPeople {

  private final Map<Circle, List<Recipient>> people = new HashMap<>();
  private final Map<Circle, Batches> batches = new HashMap<>();

  private AskedPeople() {}

  /**
   * Takes the last days of each unit apart.
   *
   * @param units everybody, by unit
   */
  public static AskedPeople of(Map<Circle, List<Recipient>> units, int smallest) {
    var asked = new AskedPeople();
    units.forEach((unit, those) -> asked.add(unit, those, smallest));
    return asked;
  }

  private void add(Circle unit, List<Recipient> those, int smallest) {
    var all = Batches.of(those, smallest);
    var last = all.lastDays();
    if (last.isEmpty()) {
      people.put(unit, those);
    } else {
      var others = new ArrayList<>(those);
      others.removeAll(last);
      batches.put(unit, all);
      people.put(unit, others);
      people.put(lastDaysOf(unit), last);
    }
  }

  /** All circles, each with its people. */
  public Map<Circle, List<Recipient>> people() {
    return people;
  }

  /** The circle of somebody who was asked in a unit, on a day that somebody may not remember. */
  public Circle circle(Circle unit, @Nullable LocalDate sentOn) {
    var days = batches.get(unit);
    return days == null || sentOn == null || days.holding(sentOn).isPresent()
        ? unit
        : lastDaysOf(unit);
  }

  /** The same, where the last days for which there is no pool stay with their unit. */
  public AskedPeople keeping(Pools pools) {
    var asked = new AskedPeople();
    asked.batches.putAll(batches);
    people.forEach(
        (circle, those) -> {
          var home = pools.of(circle).isPresent() ? circle : homeOf(circle);
          asked.people.computeIfAbsent(home, _ -> new ArrayList<>()).addAll(those);
        });
    return asked;
  }

  private static Circle homeOf(Circle circle) {
    return circle.place() instanceof LastDays(var unit, var service)
        ? circle.at(new OneUnit(unit, service))
        : circle;
  }

  private static Circle lastDaysOf(Circle unit) {
    var one = (OneUnit) unit.place();
    return unit.at(new LastDays(one.unit(), one.service()));
  }
}
