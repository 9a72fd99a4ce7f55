package fi.kaiku.figures.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Backgrounds as they become known, each at a place of its own. */
final class CellBackgrounds {

  private final List<CellBackground> known = new ArrayList<>();
  private final Map<Long, Integer> places = new HashMap<>();

  void add(long number, CellBackground background) {
    if (places.putIfAbsent(number, known.size()) == null) {
      known.add(background);
    }
  }

  /** Cells as they are stored, with the place of the background instead of its number. */
  int[] packed(Long[] cells) {
    var packed = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      var place = places.get(cells[i] / CountedThing.VALUES);
      if (place == null) {
        throw new IllegalStateException("something counted has a background that is not known");
      }
      packed[i] = place * CountedThing.VALUES + (int) (cells[i] % CountedThing.VALUES);
    }
    return packed;
  }

  List<CellBackground> asList() {
    return List.copyOf(known);
  }
}
