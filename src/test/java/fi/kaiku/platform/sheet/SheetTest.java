package fi.kaiku.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files that a spreadsheet program opens: every text comes back as it was, and nothing runs. */
class SheetTest {

  private static final Path HOSTILE = Path.of("../shared/data/hostile");
  private static final List<String> OWN =
      List.of(
          "=1+1",
          "+358 40",
          "-5",
          "@SUM(A1)",
          "\t=1+1",
          "\r=1+1",
          "=HYPERLINK(\"http://x.example\";\"Klikkaa\")",
          "=cmd|'/c calc'!A0",
          "\uff1d1+1",
          "a;b\"c\r\nd",
          "'",
          " tyhjää edessä ja takana ",
          "_x0041_ ja _x000D_",
          "kello\u0007soi\u000b",
          "<b>&amp;</b>]]>",
          "Hyvä 👍🏽 åäö ش",
          "1,5",
          "2026-05-01",
          "00012");

  @Test
  void csv_gives_back_every_text_and_neutralises_what_looks_like_a_formula() throws IOException {
    var texts = hostile();
    var out = new ByteArrayOutputStream();
    fill(new CsvSheet(out), texts);

    var csv = out.toString(UTF_8);
    assertThat(csv).startsWith("\ufefftext;number;yes\r\n");
    var format = CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreEmptyLines(false).get();
    try (var parser = format.parse(new StringReader(csv.substring(1)))) {
      var records = parser.getRecords();
      assertThat(records).hasSize(texts.size() + 1);
      for (int i = 0; i < texts.size(); i++) {
        var cell = records.get(i + 1).get(0);
        assertThat(cell).matches("(?s)[^=+\\-@\\t\\r\\n\\x00\uff1d\uff0b\uff0d\uff20].*|");
        assertThat(cell).isEqualTo(CsvSheet.safe(texts.get(i)));
        assertThat(cell.startsWith("'") ? cell.substring(1) : cell)
            .isIn(texts.get(i), texts.get(i).replaceFirst("^'", ""));
        assertThat(records.get(i + 1).get(1)).isEqualTo("-1,5");
      }
    }
  }

  @Test
  void a_workbook_holds_every_text_as_a_text() throws IOException {
    var texts = hostile();
    var out = new ByteArrayOutputStream();
    fill(new XlsxSheet(out, XlsxSheet.MOST_ROWS), texts);

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(texts.size() + 1);
      for (int i = 0; i < texts.size(); i++) {
        var cell = rows.get(i + 1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(asSpreadsheetsRead(cell.getText())).isEqualTo(texts.get(i));
        assertThat(rows.get(i + 1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-1.5");
      }
    }
  }

  @Test
  void what_does_not_fit_on_a_worksheet_goes_on_on_the_next_under_the_same_heading()
      throws IOException {
    var out = new ByteArrayOutputStream();
    fill(new XlsxSheet(out, 4), List.of("a", "b", "c", "d", "e", "f"));

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var sheets = workbook.getSheets().toList();
      assertThat(sheets).hasSize(2);
      assertThat(sheets.get(0).read())
          .extracting(row -> row.getCellText(0))
          .containsExactly("text", "a", "b", "c");
      assertThat(sheets.get(1).read())
          .extracting(row -> row.getCellText(0))
          .containsExactly("text", "d", "e", "f");
    }
  }

  private static void fill(Sheet sheet, List<String> texts) throws IOException {
    sheet.row(List.of("text", "number", "yes"));
    for (var text : texts) {
      sheet.row(Arrays.asList(text, -1.5, true, null));
    }
    sheet.finish();
  }

  /** ECMA-376, 22.9.2.19: {@code _xHHHH_} stands for a character. */
  private static String asSpreadsheetsRead(String text) {
    return Pattern.compile("_x([0-9A-Fa-f]{4})_")
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /** Our own samples, and the collections where they are at hand. */
  private static List<String> hostile() throws IOException {
    var texts = new ArrayList<>(OWN);
    if (Files.isDirectory(HOSTILE)) {
      texts.addAll(
          JsonMapper.shared()
              .readValue(
                  Files.readString(HOSTILE.resolve("blns.json")),
                  new TypeReference<List<String>>() {}));
      texts.addAll(Files.readAllLines(HOSTILE.resolve("csv-formula-injection.txt")));
      texts.addAll(Files.readAllLines(HOSTILE.resolve("RSNAKE_XSS.txt")));
    }
    return texts.stream().filter(text -> !text.isEmpty() && text.indexOf('\0') < 0).toList();
  }
}
