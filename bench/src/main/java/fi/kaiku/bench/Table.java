package fi.kaiku.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures, in the order in which they were measured. */
final class Table {

  private final List<String> rows = new ArrayList<>();

  /**
   * Adds a figure.
   *
   * @param raw what the machine does without Kaiku, in the same unit; 0 when there is no such thing
   */
  void add(String what, double value, double raw, String unit, String wanted) {
    var bare = raw == 0 ? "–" : number(raw) + " " + unit;
    var ratio = raw == 0 ? "–" : String.format(Locale.ROOT, "%.2f", value / raw);
    var row =
        "| %s | %s %s | %s | %s | %s |".formatted(what, number(value), unit, bare, ratio, wanted);
    rows.add(row);
    System.err.println(row);
  }

  private static String number(double value) {
    return value < 100
        ? String.format(Locale.ROOT, "%.1f", value)
        : String.format(Locale.ROOT, "%,d", Math.round(value)).replace(',', ' ');
  }

  @Override
  public String toString() {
    return "| figure | Kaiku | raw limit | ratio | wanted |\n|---|---:|---:|---:|---|\n"
        + String.join("\n", rows);
  }
}
