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

  /** A cell of the daily figures, with the place of its background instead of the number. */
  int packed(long cell) {
    var place = places.get(cell / CountedThing.VALUES);
    if (place == null) {
      throw new IllegalStateException("a daily figure has a background that is not known");
    }
    var value =
        known.get(place).isNotInvited()
            ? TallyKind.NOT_INVITED
            : (int) (cell % CountedThing.VALUES);
    return place * CountedThing.VALUES + value;
  }

  List<CellBackground> asList() {
    return List.copyOf(known);
  }
}
