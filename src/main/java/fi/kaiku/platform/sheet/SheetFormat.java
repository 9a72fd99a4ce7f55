package fi.kaiku.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The kinds of file that tables leave Kaiku in. */
public enum SheetFormat {
  CSV("text/csv; charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Sheet open(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvSheet(out);
      case XLSX -> new XlsxSheet(out, XlsxSheet.MOST_ROWS);
    };
  }
}
