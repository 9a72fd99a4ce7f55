package fi.kaiku.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (ECMA-376). Texts are text cells, so nothing in them is ever computed. What does not
 * fit on one worksheet goes on on the next, under the same heading.
 */
final class XlsxSheet implements Sheet {

  /** The most rows that a worksheet may have. */
  static final int MOST_ROWS = 1_048_576;

  private static final int ROWS_IN_MEMORY = 500;

  /** {@code _x0009_} means a character by its number, so a text that looks like it is escaped. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

  private final OutputStream out;
  private final Workbook workbook;
  private final int mostRows;
  private List<? extends @Nullable Object> heading = List.of();
  private @Nullable Worksheet sheet;
  private int sheets;
  private int rows;

  XlsxSheet(OutputStream out, int mostRows) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.workbook = new Workbook(this.out, "Kaiku", null);
    this.mostRows = mostRows;
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    if (sheets == 0) {
      heading = List.copyOf(cells);
      write(next(), heading);
      return;
    }
    if (rows == mostRows) {
      write(next(), heading);
    }
    write(sheet == null ? next() : sheet, cells);
  }

  @Override
  public void finish() throws IOException {
    if (sheets == 0) {
      next();
    }
    workbook.finish();
    out.flush();
  }

  private Worksheet next() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheets++;
    rows = 0;
    sheet = workbook.newWorksheet(Integer.toString(sheets));
    sheet.freezePane(0, 1);
    return sheet;
  }

  private void write(Worksheet to, List<? extends @Nullable Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case null -> {}
        case Number number -> to.value(rows, column, number);
        case Boolean yes -> to.value(rows, column, yes);
        case Object text -> to.inlineString(rows, column, escaped(text.toString()));
      }
    }
    rows++;
    if (rows % ROWS_IN_MEMORY == 0) {
      to.flush();
    }
  }

  private static String escaped(String text) {
    var plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    return NOT_IN_XML
        .matcher(plain)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }
}
