package fi.kaiku.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What everybody meets on every way to change something, as lines of a table. */
final class ReachTable {

  private ReachTable() {}

  /** The outcomes by route, of lines with bars between the cells. */
  static Map<String, String> read(String text) {
    var table = new LinkedHashMap<String, String>();
    text.lines()
        .map(line -> line.split("\\|", 2))
        .forEach(cells -> table.put(cells[0].strip(), cells[1].replaceAll(" +", " ").strip()));
    return new TreeMap<>(table);
  }

  static String lines(Map<String, String> table) {
    var lines = new ArrayList<String>();
    table.forEach((route, outcomes) -> lines.add(route + " | " + outcomes));
    return String.join("\n", lines);
  }
}
