package fi.kaiku.figures.cube;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is counted in memory, and brings it up to the stored counts whenever somebody asks. So
 * nothing is shown that another node no longer shows.
 */
@Component
public class CubeKeeper {

  private static final CubeInMemory NOTHING =
      new CubeInMemory(
          new ComputedStore.State(new UUID(0, 0), 0, 0, 0), List.of(), Map.of(), Map.of());

  private final ComputedStore computed;
  private final CubeQuery query;
  private final TransactionTemplate moment;
  private final Map<CountedThing, Map<Spot, SpotCounts>> spots = new EnumMap<>(CountedThing.class);
  private CellBackgrounds backgrounds = new CellBackgrounds();
  private volatile CubeInMemory facts = NOTHING;

  CubeKeeper(ComputedStore computed, CubeQuery query, PlatformTransactionManager transactions) {
    this.computed = computed;
    this.query = query;
    this.moment = new TransactionTemplate(transactions);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    moment.setReadOnly(true);
  }

  /**
   * All that is counted now.
   *
   * @throws NotComputed while nothing has been counted yet
   */
  public CubeInMemory now() {
    var state = computed.state().orElseThrow(NotComputed::new);
    return facts.isAsOf(state) ? facts : read();
  }

  /** Brings the memory up to date before somebody asks, when there is anything to know. */
  void keepUp() {
    computed.state().filter(state -> !facts.isAsOf(state)).ifPresent(_ -> read());
  }

  private synchronized CubeInMemory read() {
    return moment.execute(_ -> readAsOf(computed.state().orElseThrow(NotComputed::new)));
  }

  private CubeInMemory readAsOf(ComputedStore.State state) {
    if (facts.isAsOf(state)) {
      return facts;
    }
    var known = facts.state();
    if (!facts.isContinuedBy(state)) {
      facts = NOTHING;
      known = NOTHING.state();
      spots.clear();
      backgrounds = new CellBackgrounds();
    }
    query.addTo(backgrounds, known.version());
    var all = new EnumMap<CountedThing, List<SpotCounts>>(CountedThing.class);
    for (var counted : CountedThing.values()) {
      var some = spots.computeIfAbsent(counted, _ -> new LinkedHashMap<>());
      query.addTo(new SpotEditor(some), backgrounds, counted, known.version());
      all.put(counted, List.copyOf(some.values()));
    }
    facts = new CubeInMemory(state, backgrounds.asList(), Map.copyOf(all), query.pooled());
    return facts;
  }
}
