package fi.kaiku.figures.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts counts in their places; one spot after the other, so that each is written once. */
final class SpotEditor {

  private final Map<Spot, SpotCounts> spots;
  private final List<SliceCounts> written = new ArrayList<>();
  private @Nullable Spot spot;

  SpotEditor(Map<Spot, SpotCounts> spots) {
    this.spots = spots;
  }

  void put(Spot where, SliceCounts counts) {
    if (!where.equals(spot)) {
      finish();
      spot = where;
    }
    written.add(counts);
  }

  /** Writes the last spot. */
  void finish() {
    if (spot != null) {
      var known = spots.get(spot);
      spots.put(spot, (known == null ? new SpotCounts(spot, List.of()) : known).with(written));
      written.clear();
      spot = null;
    }
  }
}
