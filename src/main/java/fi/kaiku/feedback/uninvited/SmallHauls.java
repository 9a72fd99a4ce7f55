package fi.kaiku.feedback.uninvited;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.feedback.anonymity.Whereabouts;
import fi.kaiku.feedback.anonymity.Whereabouts.AreaPool;
import fi.kaiku.feedback.anonymity.Whereabouts.CountyPool;
import fi.kaiku.feedback.anonymity.Whereabouts.ServicePool;
import fi.kaiku.feedback.appearance.MonthStore;
import fi.kaiku.feedback.appearance.OrderStore;
import fi.kaiku.feedback.appearance.PlaceColumns;
import fi.kaiku.feedback.uninvited.SmallHaulStore.PoolKey;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where nobody was invited, a unit that got fewer answers by a channel than the smallest group is
 * told, once the month is over, together with the other small units of its service; if these have
 * too few as well, with those of its area; else with those of the county, and if these are too few,
 * with the smallest pool that there is. Only those are told together that came by one channel and
 * answer the same questions.
 */
@Service
class SmallHauls {

  private final SmallHaulStore store;
  private final MonthStore months;
  private final OrderStore order;
  private final Organization organization;
  private final Clock clock;

  SmallHauls(
      SmallHaulStore store,
      MonthStore months,
      OrderStore order,
      Organization organization,
      Clock clock) {
    this.store = store;
    this.months = months;
    this.order = order;
    this.organization = organization;
    this.clock = clock;
  }

  /** All of it happens at one moment, or nothing. */
  @Transactional
  public void pool() {
    if (small().isEmpty()) {
      return;
    }
    months.beginTick();
    order.holdWriters();
    var areas = areas();
    var moved = new ArrayList<AppearedId>();
    small().stream()
        .collect(groupingBy(haul -> List.of(haul.month(), haul.way())))
        .values()
        .forEach(
            hauls -> {
              moved.addAll(place(hauls, areas));
              hauls.forEach(haul -> moved.addAll(haul.answers()));
            });
    order.forget(moved);
  }

  private List<SmallHaul> small() {
    return store.small(YearMonth.from(Helsinki.day(clock.instant())));
  }

  /** Of one month and way; returns the answers that had to leave another pool for it. */
  private List<AppearedId> place(List<SmallHaul> hauls, Map<ServiceId, String> areas) {
    var held = store.held(hauls.getFirst().month(), hauls.getFirst().way());
    var left = new ArrayList<>(hauls);
    settle(left, held, areas, haul -> new ServicePool(haul.service()));
    settle(left, held, areas, haul -> new AreaPool(area(haul, areas)));
    left.forEach(haul -> store.pool(haul, new CountyPool(), area(haul, areas)));
    return left.isEmpty() ? List.of() : fill(left.getFirst());
  }

  /** A rest of the county that is too small takes the smallest of the other pools with it. */
  private List<AppearedId> fill(SmallHaul one) {
    var held = store.held(one.month(), one.way());
    var county = key(new CountyPool());
    if (held.getOrDefault(county, 0) >= one.smallest()) {
      return List.of();
    }
    return held.entrySet().stream()
        .filter(pool -> !pool.getKey().equals(county))
        .min(
            comparingInt((Map.Entry<PoolKey, Integer> pool) -> pool.getValue())
                .thenComparing(pool -> pool.getKey().toString()))
        .map(pool -> store.toCounty(pool.getKey(), one.month(), one.way()))
        .orElse(List.of());
  }

  /** Puts units where together they are enough, and leaves the others. */
  private void settle(
      List<SmallHaul> left,
      Map<PoolKey, Integer> held,
      Map<ServiceId, String> areas,
      Function<SmallHaul, Whereabouts> where) {
    left.stream()
        .collect(groupingBy(where))
        .forEach(
            (pool, those) -> {
              var number =
                  held.getOrDefault(key(pool), 0)
                      + those.stream().mapToInt(haul -> haul.answers().size()).sum();
              if (number >= those.getFirst().smallest()) {
                those.forEach(haul -> store.pool(haul, pool, area(haul, areas)));
                left.removeAll(those);
              }
            });
  }

  private static PoolKey key(Whereabouts pool) {
    var columns = PlaceColumns.of(pool);
    return new PoolKey(String.valueOf(columns.pool()), columns.service(), columns.area());
  }

  private static String area(SmallHaul haul, Map<ServiceId, String> areas) {
    return areas.getOrDefault(haul.service(), "");
  }

  private Map<ServiceId, String> areas() {
    return organization.services().stream().collect(toMap(ServiceLine::id, ServiceLine::areaCode));
  }
}
