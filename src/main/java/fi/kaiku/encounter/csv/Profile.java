package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.Field;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one source writes its extracts: which columns feed which field, and what its codes mean.
 *
 * @param name of the source
 * @param columns the columns of each field; several for a time in two parts and for phone numbers
 * @param formats how times and dates are written
 * @param codes per field the source's codes, in lower case, with what they mean; {@code *} stands
 *     for any other, the empty one for an empty cell
 * @param defaults what fields without a column are always taken to be
 */
public record Profile(
    String name,
    CsvDialect dialect,
    ZoneId zone,
    Map<Field, List<String>> columns,
    Map<Field, DateTimeFormatter> formats,
    Map<Field, Map<String, String>> codes,
    Map<Field, String> defaults) {

  private static final String ANY_OTHER = "*";

  /** Every column that must be in a file; no other column is ever kept. */
  List<String> neededColumns() {
    return columns.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** A field as whoever looks at the file knows it: by its column. */
  String nameOf(Field field) {
    var named = columns.get(field);
    return named == null ? field.key() : String.join(", ", named);
  }

  boolean hasCodes(Field field) {
    return codes.containsKey(field);
  }

  /** What a source's code means; empty when the list does not say. */
  Optional<String> meaning(Field field, String code) {
    var list = codes.getOrDefault(field, Map.of());
    return Stream.of(code.toLowerCase(Locale.ROOT), code.isEmpty() ? "" : ANY_OTHER)
        .filter(list::containsKey)
        .map(list::get)
        .findFirst();
  }
}
