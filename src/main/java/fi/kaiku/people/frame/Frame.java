package fi.kaiku.people.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param places where the viewer may go, five at most
 * @param mayStop whether the viewer may stop and continue sending
 * @param saved the time at which the viewer has just saved something
 */
record Frame(
    String county,
    List<Place> places,
    List<Choice> languages,
    boolean sendingStopped,
    boolean mayStop,
    @Nullable String saved) {

  /** One of the places. */
  record Place(String name, String path, boolean here) {}

  /** This page in one language. */
  record Choice(String code, String name, String path, boolean here) {}
}
