package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How much is told by groups and single answers, and of what staff usually ask. */
final class WhatIsTold {

  private static final String WIDE = "0-39|40-64|65\\+";
  private static final String NOT_TOLD = "not told";
  private static final List<String> PLACE =
      List.of("pool", "unit_id", "service_id", "area_code", "questionnaire_code");

  private final DatabaseCopy copy;
  private final Map<String, Row> groups;

  WhatIsTold(DatabaseCopy copy) {
    this.copy = copy;
    this.groups =
        copy.classes().stream().collect(toMap(row -> row.text("id"), Function.identity()));
  }

  /** Answers of which one row tells. */
  private record Counted(Row row, long answers) {}

  /**
   * A line of a table: rows with answers, how many of them are of fewer than five, and what share
   * of the answers is not told at all and not told so finely.
   *
   * @param by columns; {@code unit} stands for the unit or pool
   * @param from the first day of a month, as is {@code to}
   */
  String question(List<String> by, String from, String to) {
    var counted =
        all(by).stream()
            .filter(one -> one.row().text("visit_month").compareTo(from) >= 0)
            .filter(one -> one.row().text("visit_month").compareTo(to) <= 0)
            .toList();
    var rows =
        counted.stream()
            .collect(groupingBy(one -> key(by, one.row()), summingLong(Counted::answers)));
    var answers = rows.values().stream().mapToLong(n -> n).sum();
    var hidden = rows.values().stream().filter(n -> n < Evidence.SMALLEST).toList();
    var coarse =
        rows.entrySet().stream()
            .filter(row -> row.getKey().contains(NOT_TOLD))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return String.format(
        Locale.ROOT,
        "| %s | %s – %s | %d | %.0f %% | %.1f %% | %.0f %% |",
        String.join(" × ", by),
        from.substring(0, 7),
        to.substring(0, 7),
        rows.size(),
        100.0 * hidden.size() / rows.size(),
        100.0 * hidden.stream().mapToLong(n -> n).sum() / answers,
        100.0 * coarse / answers);
  }

  private List<Counted> all(List<String> by) {
    if (!by.contains("age_band")) {
      return copy.answers().stream().map(row -> new Counted(row, 1)).toList();
    }
    return copy.values().stream()
        .filter(value -> value.text("question").equals("score"))
        .map(value -> new Counted(groups.get(value.text("class_id")), value.number("answers")))
        .toList();
  }

  private static String key(List<String> by, Row row) {
    return by.stream().map(column -> value(column, row)).collect(Collectors.joining(" "));
  }

  private static String value(String column, Row row) {
    if (column.equals("unit")) {
      return PLACE.stream().filter(row::told).map(row::text).collect(Collectors.joining("/"));
    }
    var name =
        switch (column) {
          case "month" -> "visit_month";
          case "service" -> "service_id";
          default -> column;
        };
    return row.told(name) ? row.text(name) : NOT_TOLD;
  }

  /** How much is told of people in groups of released months, and in single answers. */
  List<String> shares() {
    return List.of(
        "| language, of people in groups | " + ofPeople(group -> group.told("language")),
        "| age, in the county's bands | " + ofPeople(WhatIsTold::isInBands),
        "| age, at least in three wide bands | " + ofPeople(group -> group.told("age_band")),
        "| kind of contact, of people in groups | " + ofPeople(group -> group.told("kind")),
        "| profession, of people in groups | " + ofPeople(group -> group.told("profession")),
        "| kind of contact, of single answers | " + ofAnswers("kind"),
        "| profession, of single answers | " + ofAnswers("profession"),
        "| unit, of single answers | " + ofAnswers("unit_id"));
  }

  private static boolean isInBands(Row group) {
    return group.told("age_band") && !group.text("age_band").matches(WIDE);
  }

  private String ofPeople(Predicate<Row> which) {
    var told = copy.classes().stream().filter(which).mapToLong(one -> one.number("messaged"));
    var all = copy.classes().stream().mapToLong(one -> one.number("messaged"));
    return percent(told.sum(), all.sum());
  }

  private String ofAnswers(String column) {
    var told = copy.answers().stream().filter(row -> row.told(column)).count();
    return percent(told, copy.answers().size());
  }

  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f %% |", 100.0 * part / whole);
  }
}
