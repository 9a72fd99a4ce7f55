package fi.kaiku.insight;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The rollups of one edition of the daily figures. Of those by at most one background, which pages
 * are made of, each month keeps its sums: they are a few numbers instead of all its cells.
 */
final class Rollups {

  /** So many rollups may keep sums. */
  static final int SLOTS = Source.values().length * (1 + Dimension.BACKGROUNDS.size());

  private static final int MOST_BACKGROUNDS = 1;

  private record Key(Source source, List<Dimension> told) {}

  private final ConcurrentMap<Key, Rollup> kept = new ConcurrentHashMap<>();

  Rollup of(Source source, List<Dimension> told) {
    if (told.size() > MOST_BACKGROUNDS) {
      return new Rollup(source, told, Rollup.NONE);
    }
    return kept.computeIfAbsent(
        new Key(source, told), key -> new Rollup(source, told, slot(source, key.told)));
  }

  /** Each source and background has a slot of its own, the first is for no background. */
  private static int slot(Source source, List<Dimension> told) {
    var place = told.isEmpty() ? 0 : 1 + Dimension.BACKGROUNDS.indexOf(told.getFirst());
    return List.of(Source.values()).indexOf(source) * (1 + Dimension.BACKGROUNDS.size()) + place;
  }
}
