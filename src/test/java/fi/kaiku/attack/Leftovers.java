package fi.kaiku.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Subtracts the groups of a released month from its single answers. Both say kind and profession:
 * if ten answers were of visits to a nurse, and the groups of visits to a nurse held nine, the
 * tenth would be of the few who are told in another group.
 */
final class Leftovers {

  private static final List<String> PLACE =
      List.of("visit_month", "pool", "unit_id", "service_id", "area_code");
  private static final List<String> LABEL = List.of("kind", "profession");

  private Leftovers() {}

  /**
   * Answers of people who are not in the groups that say the same of them.
   *
   * @param about month, place, kind and profession, as the answers say
   * @param answers how many of them
   */
  record Leftover(String about, long answers) {}

  static List<Leftover> of(DatabaseCopy copy) {
    var single = new TreeMap<String, Long>();
    copy.answers().stream()
        .filter(copy::isReleased)
        .forEach(row -> single.merge(about(row), 1L, Long::sum));
    var grouped = new TreeMap<String, Long>();
    copy.classes()
        .forEach(row -> grouped.merge(about(row), (long) row.number("answered"), Long::sum));
    var left = new ArrayList<Leftover>();
    for (var about : both(single, grouped)) {
      var answers = single.getOrDefault(about, 0L) - grouped.getOrDefault(about, 0L);
      if (answers != 0) {
        left.add(new Leftover(about, answers));
      }
    }
    return left;
  }

  private static Set<String> both(Map<String, Long> one, Map<String, Long> other) {
    var all = new TreeMap<>(one);
    all.putAll(other);
    return all.keySet();
  }

  private static String about(Row row) {
    return Stream.concat(PLACE.stream(), LABEL.stream())
        .map(column -> column + "=" + Objects.requireNonNullElse(row.cells().get(column), "-"))
        .collect(Collectors.joining(" "));
  }
}
