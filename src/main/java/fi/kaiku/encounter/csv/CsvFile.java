package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.csv.CsvDialect.Quotes;
import fi.kaiku.platform.PlainText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.InputStreamSource;

/**
 * A CSV file (RFC 4180, any line ends), read row by row in bounded memory. What spreadsheet
 * programs leave behind is skipped: rows and last columns without any value, {@code sep=;}, byte
 * order marks. Octets that cannot be read are marked as such. Every method refuses the file when it
 * turns out not to be one.
 */
final class CsvFile implements Closeable {

  private static final int LONGEST_SEP = 6;

  private final GuardedReader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Charset charset;
  private final List<String> header;

  /** Of the header, with the columns that have no name. */
  private int width;

  private CsvFile(GuardedReader reader, CSVParser parser, Charset charset) {
    this.reader = reader;
    this.parser = parser;
    this.charset = charset;
    this.records = parser.iterator();
    this.header = header();
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws FileRefused when it is empty, no text, in another charset or has no proper header
   */
  static CsvFile open(InputStreamSource source, CsvDialect dialect) throws IOException {
    var start = FileStart.of(source, dialect.charset());
    var in = source.getInputStream();
    in.skipNBytes(start.byteOrderMark());
    var decoder =
        start
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(CsvRow.UNREADABLE));
    var reader = new GuardedReader(new InputStreamReader(in, decoder));
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.delimiter())
            .setQuote(dialect.quotes() == Quotes.NONE ? null : '"')
            .setIgnoreEmptyLines(true)
            .get();
    try {
      var parser = CSVParser.builder().setReader(reader).setFormat(format).get();
      return new CsvFile(reader, parser, start.charset());
    } catch (FileRefused refused) {
      in.close();
      throw refused;
    }
  }

  /** The names of the columns, in order; those after the last name are none. */
  List<String> names() {
    return header;
  }

  Charset charset() {
    return charset;
  }

  /** The next row that holds anything; empty at the end of the file. */
  Optional<CsvRow> next() {
    var row = nextRecord();
    while (row.filter(CsvRow::isBlank).isPresent()) {
      row = nextRecord();
    }
    return row.map(this::withinColumns);
  }

  /** What goes on over lines must have all the cells that the header has, and no other. */
  private CsvRow withinColumns(CsvRow row) {
    var whole = row.lines() == 1 || row.values().size() == width;
    return whole ? row.within(header.size()) : row;
  }

  private Optional<CsvRow> nextRecord() {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      var values = records.next().toList();
      reader.recordEnds();
      return Optional.of(new CsvRow(lineOf(values), values));
    } catch (UncheckedIOException e) {
      throw refused(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private int lineOf(List<String> values) {
    return Math.toIntExact(parser.getCurrentLineNumber()) - new CsvRow(0, values).lines() + 1;
  }

  private FileRefused refused(Exception e) {
    return new FileRefused("broken-quote", e, String.valueOf(parser.getCurrentLineNumber() + 1));
  }

  private List<String> header() {
    var row = firstRecord();
    while (row.isBlank() || namesTheDelimiter(row)) {
      row = firstRecord();
    }
    if (!row.isReadable()) {
      throw row.holdsNul()
          ? new FileRefused("binary")
          : new FileRefused("other-charset", charset.name(), String.valueOf(row.line()));
    }
    width = row.values().size();
    var names = row.values().stream().map(PlainText::ofCell).toList();
    int last = names.size();
    while (last > 0 && names.get(last - 1).isEmpty()) {
      last--;
    }
    return names.subList(0, last);
  }

  private CsvRow firstRecord() {
    return nextRecord().orElseThrow(() -> new FileRefused("empty"));
  }

  /** Some spreadsheet programs write {@code sep=;} above the header. */
  private static boolean namesTheDelimiter(CsvRow row) {
    var first = PlainText.of(row.values().getFirst()).toLowerCase(Locale.ROOT);
    return first.startsWith("sep=")
        && first.length() <= LONGEST_SEP
        && row.values().stream().skip(1).allMatch(String::isBlank);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
