package fi.kaiku.figures.cube;

import fi.kaiku.figures.question.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rollups of one edition of the daily figures. Of those by at most one background besides the
 * outcome, which pages are made of, each year of a unit keeps its sums: they are a few numbers
 * instead of all its cells.
 */
public final class Rollups {

  /** So many rollups may keep sums: by each background or none, with the outcome or without. */
  static final int SLOTS = 2 * TallyKind.values().length * Dimension.BACKGROUNDS.size();

  private static final int MOST_BACKGROUNDS = 1;

  private record Key(TallyKind source, List<Dimension> told) {}

  private final Map<Key, Rollup> kept = new HashMap<>();

  public synchronized Rollup of(TallyKind source, List<Dimension> told) {
    if (told.stream().filter(d -> d != Dimension.OUTCOME).count() > MOST_BACKGROUNDS) {
      return new Rollup(source, told, Rollup.NONE);
    }
    var slot = kept.size();
    return kept.computeIfAbsent(new Key(source, told), key -> new Rollup(source, key.told, slot));
  }
}
