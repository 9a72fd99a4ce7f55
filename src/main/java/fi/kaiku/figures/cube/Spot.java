package fi.kaiku.figures.cube;

import java.util.UUID;

/**
 * Where something happened: a unit in its service, or a pool of small units.
 *
 * @param unit {@link CountedThing#NOBODY} when nobody knows, and of a pool
 * @param service the same; of a pool that is no service's, nobody's
 * @param area of an area's pool
 */
public record Spot(Pool pool, UUID unit, UUID service, String area) {

  /** What the small units of a pool have in common. */
  public enum Pool {
    NONE,
    SERVICE,
    AREA,
    COUNTY;

    static Pool of(String word) {
      return word.equals("-") ? NONE : valueOf(word);
    }
  }
}
