package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The notes of somebody who asks for all single answers after every tick, and lays each file beside
 * the one before. No page, no figure and no comment tells more than these files do.
 */
final class Notebook {

  private final NavigableMap<Instant, List<Row>> pages = new TreeMap<>();

  void write(Instant moment, List<Row> lines) {
    pages.put(moment, lines);
  }

  List<Row> last() {
    return pages.lastEntry().getValue();
  }

  /**
   * A line that was there at a moment and not at the one before.
   *
   * @param mayBeAChange whether one of its unit and month had gone
   */
  record Seen(Row line, Instant at, boolean mayBeAChange) {}

  /** A line that was gone at a moment, and the one that had come into its unit and month. */
  record Changed(Row before, Row after, Instant at) {}

  /** Every line, with the moment at which it came. */
  List<Seen> seen() {
    var seen = new ArrayList<Seen>();
    turnPages(
        (before, after, at) -> {
          var gone = more(before, after).stream().map(Notebook::place).collect(toSet());
          more(after, before)
              .forEach(line -> seen.add(new Seen(line, at, gone.contains(place(line)))));
        });
    return seen;
  }

  /**
   * Lines that can be followed from one page to the next: of its unit and month one has gone and
   * one has come, or one of the same comment.
   */
  List<Changed> changes() {
    var changed = new ArrayList<Changed>();
    turnPages(
        (before, after, at) -> {
          var come = more(after, before).stream().collect(groupingBy(Notebook::place));
          for (var gone :
              more(before, after).stream().collect(groupingBy(Notebook::place)).entrySet()) {
            changed.addAll(pairs(gone.getValue(), come.getOrDefault(gone.getKey(), List.of()), at));
          }
        });
    return changed;
  }

  private static List<Changed> pairs(List<Row> gone, List<Row> come, Instant at) {
    if (gone.size() == 1 && come.size() == 1) {
      return List.of(new Changed(gone.getFirst(), come.getFirst(), at));
    }
    var pairs = new ArrayList<Changed>();
    for (var before : gone) {
      come.stream()
          .filter(after -> before.told("comment") && after.told("comment"))
          .filter(after -> after.text("comment").equals(before.text("comment")))
          .forEach(after -> pairs.add(new Changed(before, after, at)));
    }
    return pairs;
  }

  private interface Turned {
    void look(List<Row> before, List<Row> after, Instant at);
  }

  private void turnPages(Turned turned) {
    List<Row> before = List.of();
    for (var page : pages.entrySet()) {
      turned.look(before, page.getValue(), page.getKey());
      before = page.getValue();
    }
  }

  /** The lines that one page has more of than the other. */
  private static List<Row> more(List<Row> page, List<Row> other) {
    Map<Row, List<Row>> there = other.stream().collect(groupingBy(line -> line));
    var more = new ArrayList<Row>();
    for (var lines : page.stream().collect(groupingBy(line -> line)).entrySet()) {
      var known = there.getOrDefault(lines.getKey(), List.of()).size();
      more.addAll(lines.getValue().stream().skip(known).toList());
    }
    more.sort(Comparator.comparing(Row::toString));
    return more;
  }

  private static String place(Row line) {
    return line.text("unit") + " " + line.text("month");
  }
}
