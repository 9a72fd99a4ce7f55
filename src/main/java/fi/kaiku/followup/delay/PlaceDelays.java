package fi.kaiku.followup.delay;

import java.util.EnumMap;
import java.util.Map;

/** How long comments about one place waited, for each stage. */
record PlaceDelays(Map<DelayStage, Delay> stages) {

  static final PlaceDelays NONE = new PlaceDelays(Map.of());

  static PlaceDelays of(DelayStage stage, Delay delay) {
    return new PlaceDelays(Map.of(stage, delay));
  }

  Delay of(DelayStage stage) {
    return stages.getOrDefault(stage, Delay.NONE);
  }

  /** How many comments there are. */
  int n() {
    return of(DelayStage.SEEN).n();
  }

  PlaceDelays and(PlaceDelays other) {
    var both = new EnumMap<DelayStage, Delay>(DelayStage.class);
    both.putAll(stages);
    other.stages.forEach((stage, delay) -> both.merge(stage, delay, Delay::and));
    return new PlaceDelays(both);
  }
}
