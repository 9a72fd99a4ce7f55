package fi.kaiku.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The file of single answers, as whoever may fetch it gets it. */
final class AnswerFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private final MockMvcTester browser;

  AnswerFile(MockMvcTester browser) {
    this.browser = browser;
  }

  /** Every line about visits of these months. */
  List<Row> fetch(String from, String to) {
    var answer =
        browser
            .get()
            .uri("/api/v1/feedback.csv?from={from}&to={to}", from, to)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .exchange();
    assertThat(answer).hasStatusOk();
    return lines(answer.getResponse().getContentAsByteArray());
  }

  private static List<Row> lines(byte[] file) {
    var text = new String(file, UTF_8).replaceFirst("^\uFEFF", "");
    try (var table = FORMAT.parse(new StringReader(text))) {
      return table.stream().map(line -> new Row(new LinkedHashMap<>(line.toMap()))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
