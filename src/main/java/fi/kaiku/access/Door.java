package fi.kaiku.access;

import fi.kaiku.access.Allowed.Extent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A way to a page of staff. The module that has the page brings the door, as a bean beside the
 * page's controller; the frame shows every door that opens for the viewer.
 *
 * @param order among the doors of the same hall; those of others lie in between
 * @param name for its messages
 * @param beyond where other pages begin that lie behind it
 */
public record Door(Hall hall, int order, String name, String path, Key key, Set<String> beyond) {

  /**
   * Who has a key.
   *
   * @param permissions any one of these will do
   * @param reach how far it must reach
   */
  public record Key(Set<Permission> permissions, Extent reach) {}

  /** Where a door is found. */
  public enum Hall {
    /** The menu of every page, five places at most. */
    MENU,
    /** The page of settings. */
    SETTINGS
  }

  public static Door ofMenu(int order, String name, String path, Permission... keys) {
    return new Door(Hall.MENU, order, name, path, new Key(Set.of(keys), Extent.UNITS), Set.of());
  }

  public static Door ofSettings(int order, String name, String path, Permission key) {
    return new Door(Hall.SETTINGS, order, name, path, new Key(Set.of(key), Extent.UNITS), Set.of());
  }

  /** For those only who reach the whole county. */
  public Door ofWholeCounty() {
    return new Door(hall, order, name, path, new Key(key.permissions(), Extent.COUNTY), beyond);
  }

  public Door leadingAlsoTo(String... starts) {
    return new Door(hall, order, name, path, key, Set.of(starts));
  }

  public boolean opensFor(Viewer viewer) {
    return key.permissions().stream()
        .anyMatch(key.reach() == Extent.COUNTY ? viewer::mayInCounty : viewer::may);
  }

  /** Whether the page with this path lies behind it. */
  public boolean leadsTo(String asked) {
    return Stream.concat(Stream.of(path), beyond.stream())
        .anyMatch(start -> asked.equals(start) || asked.startsWith(start + "/"));
  }
}
