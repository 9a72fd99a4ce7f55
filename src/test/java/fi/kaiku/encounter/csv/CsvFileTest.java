package fi.kaiku.encounter.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.platform.Fault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class CsvFileTest {

  private static final Path DIALECTS = Path.of("../shared/data/csv");

  /** One published answer has another number than its file. */
  private static final String ANOTHER_NUMBER_IN_THE_ANSWER = "Contact Phone Number";

  private static final CsvDialect COMMA = new CsvDialect(UTF_8, ',');

  @Test
  void rows_know_the_line_they_begin_on() {
    var rows = rows("a,b\n1,2\n\n\"x\ny\",3\r\n4,\"5\"", COMMA);
    assertThat(rows).extracting(CsvRow::line).containsExactly(2, 4, 6);
    assertThat(rows).extracting(CsvRow::values).contains(List.of("x\ny", "3"), List.of("4", "5"));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_name() {
    var dialect = new CsvDialect(ISO_8859_1, ';');
    assertThat(header("\uFEFFÄiti;b\n", UTF_8, dialect)).containsExactly("Äiti", "b");
  }

  @Test
  void a_file_in_windows_letters_is_read_as_such() {
    var windows = Charset.forName("windows-1252");
    assertThat(header("Hinta €;Åbo\n", windows, new CsvDialect(windows, ';')))
        .containsExactly("Hinta €", "Åbo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "''|empty",
        "'\n\n'|empty",
        "%PDF-1.7|binary",
        "PK\u0003\u0004xl/workbook.xml|workbook",
        "a,b\u0000c|binary",
      })
  void what_is_no_csv_file_is_refused(String content, String reason) {
    assertRefused(content.getBytes(UTF_8), COMMA, reason);
  }

  @Test
  void a_quote_that_is_never_closed_is_refused_with_its_line() {
    assertRefused("a,b\n1,\"2\n3,4\n".getBytes(UTF_8), COMMA, "broken-quote");
    assertRefused("a,b\n1,\"2\"x\n".getBytes(UTF_8), COMMA, "broken-quote");
  }

  @Test
  void a_record_without_end_is_refused_before_it_fills_the_memory() {
    var endless = ("a,b\n1,\"" + "x".repeat(1_100_000)).getBytes(UTF_8);
    assertRefused(endless, COMMA, "unclosed-quote");
  }

  @Test
  void another_charset_than_the_expected_one_is_refused() {
    var windows = new CsvDialect(Charset.forName("windows-1252"), ',');
    assertRefused("Ä,b\nÄ,1\n".getBytes(ISO_8859_1), COMMA, "other-charset");
    assertRefused("a,b\nÄ,1\n".getBytes(UTF_8), windows, "is-utf-8");
    assertRefused("\uFEFFa,b\n".getBytes(UTF_16LE), COMMA, "utf-16");
  }

  @Test
  void every_published_dialect_is_read_as_published() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DIALECTS));
    try (var files = Files.list(DIALECTS)) {
      for (var file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        var bytes = Files.readAllBytes(file);
        var expected = Files.readString(Path.of(file.toString().replace(".csv", ".json")));
        var read = objects(bytes, COMMA);
        read.forEach(row -> row.replaceAll((_, value) -> value.replace("\r\n", "\n")));
        var told = json(expected);
        assertThat(read).as(file.toString()).hasSameSizeAs(told);
        for (int i = 0; i < read.size(); i++) {
          told.get(i).remove(ANOTHER_NUMBER_IN_THE_ANSWER);
          told.get(i).replaceAll((_, value) -> value.replace("\r\n", "\n"));
          assertThat(read.get(i)).as(file.toString()).containsAllEntriesOf(told.get(i));
        }
      }
    }
  }

  private static List<Map<String, String>> json(String text) {
    var mapper = new JsonMapper();
    return text.stripLeading().startsWith("[")
        ? mapper.readValue(text, new TypeReference<List<Map<String, String>>>() {})
        : List.of(mapper.readValue(text, new TypeReference<Map<String, String>>() {}));
  }

  private static List<Map<String, String>> objects(byte[] bytes, CsvDialect dialect)
      throws IOException {
    try (var file = CsvFile.open(new ByteArrayResource(bytes), dialect)) {
      var objects = new ArrayList<Map<String, String>>();
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        var object = new LinkedHashMap<String, String>();
        for (int i = 0; i < file.names().size(); i++) {
          object.put(file.names().get(i), row.get().values().get(i));
        }
        objects.add(object);
      }
      return objects;
    }
  }

  private static List<String> header(String text, Charset charset, CsvDialect dialect) {
    try (var file = CsvFile.open(new ByteArrayResource(text.getBytes(charset)), dialect)) {
      return file.names();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<CsvRow> rows(String text, CsvDialect dialect) {
    return read(text.getBytes(UTF_8), dialect);
  }

  private static List<CsvRow> read(byte[] bytes, CsvDialect dialect) {
    try (var file = CsvFile.open(new ByteArrayResource(bytes), dialect)) {
      var rows = new ArrayList<CsvRow>();
      file.next().ifPresent(rows::add);
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        rows.add(row.get());
      }
      return rows;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(byte[] bytes, CsvDialect dialect, String reason) {
    assertThatThrownBy(() -> read(bytes, dialect))
        .isInstanceOf(FileRefused.class)
        .extracting(refused -> ((FileRefused) refused).faults())
        .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
        .extracting(Fault::message)
        .containsExactly("encounter.file." + reason);
  }
}
