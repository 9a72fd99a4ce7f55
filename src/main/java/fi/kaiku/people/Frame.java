package fi.kaiku.people;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param places where the viewer may go, five at most
 * @param mayStop whether the viewer may stop and continue sending
 */
record Frame(
    String county,
    List<Place> places,
    List<Choice> languages,
    boolean sendingStopped,
    boolean mayStop) {

  /** One of the places. */
  record Place(String name, String path, boolean here) {}

  /** This page in one language. */
  record Choice(String code, String name, String path, boolean here) {}
}
