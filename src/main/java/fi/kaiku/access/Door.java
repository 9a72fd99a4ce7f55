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
 * @param first whose day may begin behind it
 */
public record Door(
    Hall hall, int order, String name, String path, Key key, Set<String> beyond, First first) {

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

  /** Who may come to a page first after signing in. */
  public enum First {
    ANYBODY,
    /** Those who reach some units and not the whole county. */
    PEOPLE_OF_UNITS
  }

  public static Door ofMenu(int order, String name, String path, Permission... keys) {
    return of(Hall.MENU, order, name, path, Set.of(keys));
  }

  public static Door ofSettings(int order, String name, String path, Permission key) {
    return of(Hall.SETTINGS, order, name, path, Set.of(key));
  }

  private static Door of(
      Hall hall, int order, String name, String path, Set<Permission> permissions) {
    var key = new Key(permissions, Extent.UNITS);
    return new Door(hall, order, name, path, key, Set.of(), First.ANYBODY);
  }

  /** For those only who reach the whole county. */
  public Door ofWholeCounty() {
    return new Door(
        hall, order, name, path, new Key(key.permissions(), Extent.COUNTY), beyond, first);
  }

  public Door leadingAlsoTo(String... starts) {
    return new Door(hall, order, name, path, key, Set.of(starts), first);
  }

  /** The first page only of those who do not reach the whole county. */
  public Door firstForPeopleOfUnits() {
    return new Door(hall, order, name, path, key, beyond, First.PEOPLE_OF_UNITS);
  }

  /** Whether somebody for whom it opens may come here first after signing in. */
  public boolean beginsTheDayOf(Viewer viewer) {
    return first == First.ANYBODY || !viewer.reach().isWholeCounty();
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
