package fi.kaiku.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Single answers as whoever may see all of them gets them: the file, and comments on pages. */
final class Screens {

  private static final Pattern COMMENT =
      Pattern.compile("<li class=\"comment\">(.*?)</li>", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile(">([^<]+)<");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private final MockMvcTester browser;

  Screens(MockMvcTester browser) {
    this.browser = browser;
  }

  /** The file's lines about visits of these months. */
  List<Row> file(String from, String to) {
    return lines(get("/api/v1/feedback.csv?from=" + from + "&to=" + to));
  }

  /**
   * The comments of a page: {@code comment}, {@code score}, and {@code said}, whatever is said
   * beside them, between semicolons.
   */
  List<Row> comments(String page) {
    return COMMENT
        .matcher(new String(get(page), UTF_8))
        .results()
        .map(one -> comment(one.group(1)))
        .toList();
  }

  private static Row comment(String item) {
    var said = new ArrayList<String>();
    WORDS.matcher(item).results().forEach(one -> said.add(htmlUnescape(one.group(1)).strip()));
    said.removeIf(String::isEmpty);
    var cells = new LinkedHashMap<String, @Nullable String>();
    cells.put("score", said.removeFirst());
    said.removeFirst(); // promoter, passive or detractor
    cells.put("comment", said.removeFirst());
    cells.put("said", String.join(";", said));
    return new Row(cells);
  }

  private byte[] get(String path) {
    var answer =
        browser
            .get()
            .uri(path)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .exchange();
    assertThat(answer).as(path).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
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
