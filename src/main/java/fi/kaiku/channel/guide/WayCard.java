package fi.kaiku.channel.guide;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.channel.WayToAnswer.State;
import java.util.List;

/**
 * One way to answer on the page.
 *
 * @param links to the pages that open for the viewer
 */
record WayCard(String word, State state, List<Link> links) {

  /** A page by its word. */
  record Link(String word, String path) {}

  static WayCard of(WayToAnswer way, Viewer viewer) {
    var links =
        way.pages().entrySet().stream()
            .filter(page -> viewer.may(page.getValue().key()))
            .map(page -> new Link(page.getKey(), page.getValue().path()))
            .toList();
    return new WayCard(way.word(), way.state(), links);
  }
}
