package fi.kaiku.figures.cube;

import java.util.List;
import java.util.TreeMap;

/** What is counted of one spot, from its first month. */
public record SpotCounts(Spot spot, List<SliceCounts> counts) {

  /** The counts of these months, both included. */
  public List<SliceCounts> in(int firstMonth, int lastMonth) {
    return counts.subList(before(firstMonth), before(lastMonth + 1));
  }

  /** How many counts are of months before one. */
  private int before(int month) {
    var from = 0;
    var to = counts.size();
    while (from < to) {
      var middle = (from + to) >>> 1;
      if (counts.get(middle).month() < month) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The spot with others in place of its own, or besides; those of nothing are gone. */
  SpotCounts with(List<SliceCounts> others) {
    var all = new TreeMap<SliceCounts, SliceCounts>(SliceCounts.ORDER);
    counts.forEach(own -> all.put(own, own));
    for (var other : others) {
      if (other.isEmpty()) {
        all.remove(other);
      } else {
        all.put(other, other);
      }
    }
    return new SpotCounts(spot, List.copyOf(all.values()));
  }
}
