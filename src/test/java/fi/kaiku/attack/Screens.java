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

  private static final Pattern LETTER =
      Pattern.compile("<article class=\"letter.*?</article>", Pattern.DOTALL);
  private static final Pattern SCORE = Pattern.compile("<strong>(\\d+)</strong>");
  private static final Pattern WORDS =
      Pattern.compile("<blockquote[^>]*>(.*?)</blockquote>", Pattern.DOTALL);
  private static final Pattern PLACE =
      Pattern.compile(
          "<span class=\"letter-place\">(.*?)</span>\\s*<span class=\"quiet\">(.*?)\\s*<(?:span class=\"tag|/header)",
          Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("id=\"c-([0-9a-f-]{36})\"");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*[?&;]after=[^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

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
   * The comments of a page: {@code comment}, {@code score}, {@code unit}, and {@code said}, what is
   * said beside it: the service, the month, the kind of contact and the profession.
   */
  List<Row> comments(String page) {
    return LETTER
        .matcher(new String(get(page), UTF_8))
        .results()
        .map(one -> comment(one.group()))
        .toList();
  }

  /** The ids of all comments that a page and those that follow it show; none if it was refused. */
  List<String> ids(String page) {
    var html = new String(get(page), UTF_8);
    if (html.contains("error-summary")) {
      return List.of();
    }
    var ids = new ArrayList<>(ID.matcher(html).results().map(one -> one.group(1)).toList());
    var next = NEXT.matcher(html);
    if (next.find()) {
      ids.addAll(ids(htmlUnescape(next.group(1))));
    }
    return ids;
  }

  private static Row comment(String letter) {
    var cells = new LinkedHashMap<String, @Nullable String>();
    cells.put("score", first(SCORE, letter, 1));
    cells.put("comment", first(WORDS, letter, 1));
    cells.put("unit", first(PLACE, letter, 1));
    cells.put("said", first(PLACE, letter, 2));
    return new Row(cells);
  }

  private static String first(Pattern pattern, String letter, int group) {
    var found = pattern.matcher(letter);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return htmlUnescape(TAG.matcher(found.group(group)).replaceAll("")).strip();
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
