package fi.kaiku.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.RequestMethod;

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

  /** A handler that names no method takes them all. */
  static List<RequestMethod> writingMethods(Set<RequestMethod> named) {
    return named.isEmpty()
        ? List.of(RequestMethod.POST)
        : named.stream()
            .filter(method -> method != RequestMethod.GET && method != RequestMethod.HEAD)
            .toList();
  }
}
