package fi.kaiku.text.file;

import fi.kaiku.platform.Refused;
import fi.kaiku.text.Attitude;
import fi.kaiku.text.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person found in a comment.
 *
 * @param themes {@code waiting:-}
 */
record LabelCells(
    Attitude overall, Set<String> themes, Urgency.Kind urgent, List<Personal> personal) {

  /** Something that tells who somebody is, as it stands in the comment. */
  record Personal(String type, String value) {}

  /**
   * Of a row; where the file has no such columns, nothing was found.
   *
   * @throws Refused naming the row whose labels are none
   */
  static LabelCells of(Row row) {
    try {
      var overall = row.cell("overall").strip();
      var urgent = row.cell("urgent").strip();
      return new LabelCells(
          overall.isEmpty() ? Attitude.NEUTRAL : Attitude.of(overall),
          themes(row.cell("themes")),
          urgent.isEmpty() ? Urgency.Kind.NONE : Urgency.Kind.of(urgent),
          personal(row.cell("pii")));
    } catch (IllegalArgumentException e) {
      throw new Refused("row %s: %s".formatted(row.id(), e.getMessage()));
    }
  }

  private static Set<String> themes(String cell) {
    var themes = new TreeSet<String>();
    for (var theme : cell.strip().split(";", -1)) {
      if (!theme.isBlank()) {
        themes.add(theme.strip());
      }
    }
    return themes;
  }

  private static List<Personal> personal(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .filter(one -> one.indexOf('=') > 0)
        .map(one -> new Personal(before(one), one.substring(one.indexOf('=') + 1)))
        .toList();
  }

  private static String before(String one) {
    return one.substring(0, one.indexOf('=')).strip();
  }
}
