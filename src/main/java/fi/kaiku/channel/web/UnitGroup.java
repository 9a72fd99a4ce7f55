package fi.kaiku.channel.web;

import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names.Worded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units of one service, as they are chosen from.
 *
 * @param service its name in the reader's language
 */
record UnitGroup(Worded service, List<Row> units) {

  /**
   * A unit.
   *
   * @param sought all its names and those of its service, in small letters
   */
  record Row(String oid, Worded name, String sought) {}

  /** In the order of the units. */
  static List<UnitGroup> of(List<Unit> units, Language language) {
    var groups = new LinkedHashMap<Worded, List<Row>>();
    for (var unit : units) {
      groups
          .computeIfAbsent(unit.service().names().worded(language), _ -> new ArrayList<>())
          .add(new Row(unit.oid(), name(unit, language), sought(unit)));
    }
    return groups.entrySet().stream().map(e -> new UnitGroup(e.getKey(), e.getValue())).toList();
  }

  /** Those in whose names every word of a text is found, in any language. */
  static List<Unit> found(List<Unit> units, String text) {
    var words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return units.stream()
        .filter(unit -> Stream.of(words).allMatch(sought(unit)::contains))
        .toList();
  }

  static Worded name(Unit unit, Language language) {
    return unit.names().worded(language);
  }

  private static String sought(Unit unit) {
    var service = unit.service();
    return Stream.of(unit.names(), service.names(), service.areaNames())
        .flatMap(names -> Stream.of(Language.values()).map(names::in))
        .distinct()
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }
}
