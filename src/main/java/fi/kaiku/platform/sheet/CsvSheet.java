package fi.kaiku.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * CSV as a Finnish or Swedish spreadsheet program opens it by a double click: UTF-8 with a byte
 * order mark, semicolons between cells and a comma in decimals. A text that the program would take
 * for a formula gets an apostrophe in front.
 */
final class CsvSheet implements Sheet {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** After OWASP's page on CSV injection; the last four are the full-width forms. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setRecordSeparator("\r\n")
          .setQuoteMode(QuoteMode.MINIMAL)
          .get();

  private final CSVPrinter printer;

  CsvSheet(OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    writer.write(BYTE_ORDER_MARK);
    this.printer = new CSVPrinter(writer, FORMAT);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (var cell : cells) {
      printer.print(text(cell));
    }
    printer.println();
  }

  @Override
  public void finish() throws IOException {
    printer.flush();
  }

  private static @Nullable Object text(@Nullable Object cell) {
    return switch (cell) {
      case Double number -> BigDecimal.valueOf(number).toPlainString().replace('.', ',');
      case String text -> safe(text);
      case null, default -> cell;
    };
  }

  static String safe(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
