package fi.kaiku.demo;

import fi.kaiku.demo.customer.Arrived;
import java.util.Comparator;
import java.util.List;

/**
 * What the phone shows: the visitor's own messages first, then the others', each newest first.
 *
 * @param newest the id of the message that came last; empty for none
 */
record Screen(List<Bubble> bubbles, String newest) {

  private static final int SHOWN = 14;

  static Screen of(List<Arrived> newestFirst) {
    var bubbles =
        newestFirst.stream()
            .map(Bubble::of)
            .sorted(Comparator.comparing(bubble -> !bubble.yours()))
            .limit(SHOWN)
            .toList();
    var newest = newestFirst.stream().findFirst().map(message -> Bubble.of(message).id());
    return new Screen(bubbles, newest.orElse(""));
  }
}
