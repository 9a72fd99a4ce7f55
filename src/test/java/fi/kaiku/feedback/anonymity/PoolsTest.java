package fi.kaiku.feedback.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.feedback.anonymity.Whereabouts.AreaPool;
import fi.kaiku.feedback.anonymity.Whereabouts.CountyPool;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import fi.kaiku.feedback.anonymity.Whereabouts.ServicePool;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the answers of small units go. Services 1 and 2 are of one area, 3 and 4 of another. */
class PoolsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Traits ANY = new Traits("40-49", "fi", "VISIT", "doctor");

  private static final Map<ServiceId, String> AREAS =
      Map.of(service(1), "north", service(2), "north", service(3), "south", service(4), "south");

  private final Map<Circle, List<Recipient>> asked = new HashMap<>();

  @Test
  void a_unit_in_which_enough_people_were_asked_is_told_by_itself() {
    var unit = unit(1, 5);
    assertThat(places(unit)).containsExactly(unit.place());
  }

  @Test
  void small_units_of_a_service_are_told_together() {
    var large = unit(1, 9);
    var one = unit(1, 2);
    var other = unit(1, 3);
    assertThat(places(large, one, other))
        .containsExactly(large.place(), new ServicePool(service(1)), new ServicePool(service(1)));
  }

  @Test
  void where_they_are_too_few_the_small_units_of_the_area_are_told_together() {
    assertThat(places(unit(1, 2), unit(2, 3), unit(3, 4), unit(3, 4)))
        .containsExactly(
            new AreaPool("north"),
            new AreaPool("north"),
            new ServicePool(service(3)),
            new ServicePool(service(3)));
  }

  @Test
  void else_those_of_the_county() {
    assertThat(places(unit(1, 2), unit(3, 3))).containsExactly(new CountyPool(), new CountyPool());
  }

  @Test
  void a_rest_of_the_county_that_is_too_small_takes_the_smallest_pool_with_it() {
    assertThat(places(unit(1, 3), unit(1, 3), unit(2, 2), unit(2, 3), unit(3, 4)))
        .containsExactly(
            new ServicePool(service(1)),
            new ServicePool(service(1)),
            new CountyPool(),
            new CountyPool(),
            new CountyPool());
  }

  @Test
  void when_there_is_no_pool_nothing_is_told() {
    var large = unit(1, 30);
    var small = unit(3, 4);
    assertThat(pools().of(large)).contains(large);
    assertThat(pools().of(small)).isEmpty();
  }

  @Test
  void whoever_was_asked_something_else_is_not_counted_with_the_others() {
    var first = unit(1, 3);
    var second = new Circle(first.place(), "visit", 2, false);
    asked.put(second, people(9));
    assertThat(pools().of(first)).isEmpty();
    assertThat(pools().of(second)).contains(second);
  }

  @Test
  void every_place_that_is_told_has_enough_people_and_every_unit_one_place() {
    var random = new Random(5);
    for (int round = 0; round < 500; round++) {
      asked.clear();
      var units = new ArrayList<Circle>();
      for (int i = 0; i < 1 + random.nextInt(9); i++) {
        units.add(unit(1 + random.nextInt(4), random.nextInt(9)));
      }
      var pools = pools();
      pools
          .unitsByPlace()
          .forEach(
              (place, those) ->
                  assertThat(Crowd.number(pools.people(place))).isGreaterThanOrEqualTo(5));
      var untold = units.stream().filter(unit -> pools.of(unit).isEmpty()).toList();
      var most = untold.stream().mapToInt(unit -> asked.getOrDefault(unit, List.of()).size()).sum();
      assertThat(most).isLessThan(5);
    }
  }

  private List<Whereabouts> places(Circle... units) {
    return Stream.of(units).map(unit -> pools().of(unit).orElseThrow().place()).toList();
  }

  private Pools pools() {
    return Pools.of(asked, AREAS, 5);
  }

  private Circle unit(int service, int number) {
    var unit = new OneUnit(new UnitId(UUID.randomUUID()), service(service));
    var circle = new Circle(unit, "visit", 1, false);
    asked.put(circle, people(number));
    return circle;
  }

  private static List<Recipient> people(int number) {
    return Stream.generate(() -> new Recipient(UUID.randomUUID(), DAY, ANY, true, false))
        .limit(number)
        .toList();
  }

  private static ServiceId service(int number) {
    return new ServiceId(new UUID(0, number));
  }
}
