package fi.kaiku.organization.file;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The top of a units file: its header, and before it what spreadsheet programs leave there.
 *
 * @param names of the columns in lower case; empty where a column has none
 * @param linesBefore how many lines of the file stand before the rows
 */
record UnitsFileStart(List<String> names, char delimiter, int linesBefore, String rows) {

  private static final String MARK = "\uFEFF";

  static UnitsFileStart of(String text) {
    var rest = text;
    int before = 0;
    while (!rest.isEmpty()) {
      var end = endOfLine(rest);
      var line = rest.substring(0, end).replace(MARK, "");
      rest = rest.substring(Math.min(rest.length(), end + widthOfEnd(rest, end)));
      before++;
      if (!isLeftBehind(line)) {
        var delimiter = delimiter(line);
        return new UnitsFileStart(names(line, delimiter), delimiter, before, rest);
      }
    }
    throw new BadInput(Fault.of("file", "organization.file.no-rows"));
  }

  private static int endOfLine(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int widthOfEnd(String text, int end) {
    return text.startsWith("\r\n", end) ? 2 : 1;
  }

  /** A line without any value, or {@code sep=;}. */
  private static boolean isLeftBehind(String line) {
    var bare = PlainText.of(line.replaceAll("[;,\"]", "")).toLowerCase(Locale.ROOT);
    return bare.isEmpty() || bare.equals("sep=");
  }

  private static char delimiter(String header) {
    var semicolons = header.chars().filter(c -> c == ';').count();
    var commas = header.chars().filter(c -> c == ',').count();
    return semicolons > commas ? ';' : ',';
  }

  private static List<String> names(String header, char delimiter) {
    var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (var parser = CSVParser.parse(header, format)) {
      return parser.getRecords().getFirst().stream()
          .map(name -> PlainText.ofCell(name).toLowerCase(Locale.ROOT))
          .toList();
    } catch (IOException | RuntimeException e) {
      throw new BadInput(Fault.of("file", "organization.file.not-csv"));
    }
  }
}
