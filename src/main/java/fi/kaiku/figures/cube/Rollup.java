package fi.kaiku.figures.cube;

import fi.kaiku.figures.question.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells added up for a shape: each background belongs to one part, the channel and the backgrounds
 * that the shape tells. Parts are numbered as they become known and keep their number, so that the
 * sums of a month stay right when backgrounds are added.
 */
public final class Rollup {

  /** The part of cells that are no answer to what is counted. */
  public static final int NONE = -1;

  private final TallyKind source;
  private final List<Dimension> told;
  private final int slot;
  private final List<List<String>> names = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private int[] parts = new int[0];

  /**
   * Parts of which none is known yet.
   *
   * @param slot where months keep their sums; below 0 when they keep none
   */
  Rollup(TallyKind source, List<Dimension> told, int slot) {
    this.source = source;
    this.told = told;
    this.slot = slot;
  }

  public int slot() {
    return slot;
  }

  /** The part of each background, at least of these. */
  public synchronized int[] parts(List<CellBackground> backgrounds) {
    if (parts.length < backgrounds.size()) {
      parts = backgrounds.stream().mapToInt(this::part).toArray();
    }
    return parts;
  }

  /** The channel and the backgrounds of each part. */
  public synchronized List<List<String>> names() {
    return List.copyOf(names);
  }

  private int part(CellBackground background) {
    if (!source.isAbout(background.question())) {
      return NONE;
    }
    var name = new ArrayList<>(List.of(background.channel()));
    told.forEach(dimension -> name.add(background.value(dimension)));
    return numbers.computeIfAbsent(
        name,
        _ -> {
          names.add(name);
          return names.size() - 1;
        });
  }
}
