package fi.kaiku.encounter.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashSet;
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
 * A CSV file (RFC 4180, any line ends, empty lines skipped), read row by row in bounded memory.
 * Every method refuses the file when it turns out not to be one.
 */
final class CsvFile implements Closeable {

  private final GuardedReader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Charset charset;
  private final List<String> header;

  private CsvFile(GuardedReader reader, CSVParser parser, Charset charset) {
    this.reader = reader;
    this.parser = parser;
    this.charset = charset;
    this.records = parser.iterator();
    this.header = next().map(CsvFile::header).orElseThrow(() -> new FileRefused("empty"));
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
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader = new GuardedReader(new InputStreamReader(in, decoder));
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.delimiter())
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

  /** The names of the columns, in order. */
  List<String> header() {
    return header;
  }

  /** The next row; empty at the end of the file. */
  Optional<CsvRow> next() {
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
    var inside = values.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    return Math.toIntExact(parser.getCurrentLineNumber() - inside);
  }

  private FileRefused refused(Exception e) {
    var line = String.valueOf(parser.getCurrentLineNumber() + 1);
    return e instanceof CharacterCodingException
        ? new FileRefused("other-charset", e, charset.name(), line)
        : new FileRefused("broken-quote", e, line);
  }

  private static List<String> header(CsvRow row) {
    var names = row.values().stream().map(String::strip).toList();
    var seen = new HashSet<String>();
    for (var name : names) {
      if (name.isEmpty() || !seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new FileRefused("ragged-header", String.valueOf(names.indexOf(name) + 1));
      }
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
