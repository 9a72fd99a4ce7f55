package fi.kaiku.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads the rows of an exported CSV file, each by the names of its columns. */
final class ExportedRows {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private ExportedRows() {}

  static List<CSVRecord> of(MvcTestResult file) {
    assertThat(file).hasStatusOk();
    var text = new String(file.getResponse().getContentAsByteArray(), UTF_8);
    try (var parser = FORMAT.parse(new StringReader(text.substring(1)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
