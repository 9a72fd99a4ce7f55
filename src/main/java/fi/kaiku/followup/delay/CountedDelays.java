package fi.kaiku.followup.delay;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How long comments waited, as it was counted last. Between two counts nothing of it changes, so
 * each node holds what it has read until the month is counted again, wherever that is done.
 */
@Component
class CountedDelays {

  private final DelayStore store;
  private final Map<YearMonth, Held> held = new ConcurrentHashMap<>();

  CountedDelays(DelayStore store) {
    this.store = store;
  }

  /**
   * A month.
   *
   * @param time which time it was counted
   */
  private record Held(String time, Map<String, PlaceDelays> places) {}

  /** Of some months together, by place as it is stored. */
  Map<String, PlaceDelays> between(YearMonth first, YearMonth last) {
    var all = new HashMap<String, PlaceDelays>();
    store
        .times(first, last)
        .forEach(
            (month, time) ->
                of(month, time)
                    .forEach((place, delays) -> all.merge(place, delays, PlaceDelays::and)));
    return all;
  }

  /** The time is asked before the month is read, so that nothing old is held under a later one. */
  private Map<String, PlaceDelays> of(YearMonth month, String time) {
    var known = held.get(month);
    if (known != null && known.time.equals(time)) {
      return known.places;
    }
    var read = store.of(month);
    held.put(month, new Held(time, read));
    return read;
  }
}
