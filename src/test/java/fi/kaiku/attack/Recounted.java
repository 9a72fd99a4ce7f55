package fi.kaiku.attack;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures counted anew from single answers and groups alone. What comes out as it is shown tells
 * nobody more than these two do.
 */
final class Recounted {

  private static final Set<String> OF_GROUPS = Set.of("age_band", "language");
  private static final String NOT_TOLD = "not-told";

  private final DatabaseCopy copy;
  private final Units units;
  private final Map<String, Row> groups;

  Recounted(DatabaseCopy copy, Units units) {
    this.copy = copy;
    this.units = units;
    this.groups =
        copy.classes().stream().collect(toMap(row -> row.text("id"), Function.identity()));
  }

  /** How many gave the score that a row of figures is about, in its group and period. */
  long answers(Row shown) {
    var by =
        shown.text("by").isEmpty() ? List.<String>of() : List.of(shown.text("by").split(",", -1));
    if (by.stream().noneMatch(OF_GROUPS::contains)) {
      return copy.answers().stream()
          .filter(row -> row.number("score") == shown.number("score"))
          .filter(row -> isAbout(shown, by, row))
          .count();
    }
    return copy.values().stream()
        .filter(value -> value.text("question").equals("score"))
        .filter(value -> value.number("value") == shown.number("score"))
        .filter(value -> isAbout(shown, by, group(value)))
        .mapToLong(value -> value.number("answers"))
        .sum();
  }

  private Row group(Row value) {
    return Objects.requireNonNull(groups.get(value.text("class_id")));
  }

  private boolean isAbout(Row shown, List<String> by, Row row) {
    var month = row.text("visit_month");
    var days = shown.text("period").split(" ", 2);
    return month.compareTo(days[0]) >= 0
        && month.compareTo(days[1]) <= 0
        && by.stream().allMatch(dimension -> shown.text(dimension).equals(value(dimension, row)));
  }

  private String value(String dimension, Row row) {
    return switch (dimension) {
      case "month" -> row.text("visit_month").substring(0, 7);
      case "unit" -> row.told("unit_id") ? units.oidOf(row.text("unit_id")) : pool(row);
      case "service" -> row.told("service_id") ? units.serviceOf(row.text("service_id")) : NOT_TOLD;
      default -> Objects.requireNonNullElse(row.cells().get(dimension), NOT_TOLD);
    };
  }

  private String pool(Row row) {
    return switch (row.text("pool")) {
      case "SERVICE" -> "small-units:" + units.serviceOf(row.text("service_id"));
      case "AREA" -> "small-units:" + row.text("area_code");
      default -> "small-units";
    };
  }
}
