package fi.kaiku.export;

import static fi.kaiku.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenHalfYear;
import fi.kaiku.figures.GivenManyAnswers;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.SheetFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of very many answers. */
@KaikuTest
class LargeExportTest {

  private static final int MANY = 20_000;
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  @Autowired AnswerExport export;
  @Autowired JdbcClient jdbc;

  @Test
  void every_answer_of_half_a_year_of_a_county_is_there_once() throws IOException {
    GivenHalfYear.insert(jdbc);

    assertThat(rows(csv())).isEqualTo(answers()).isGreaterThan(1_000);
  }

  /** The bench exports a million. */
  @Test
  void every_one_of_twenty_thousand_answers_is_in_either_file() throws IOException {
    GivenManyAnswers.insert(jdbc, MANY);

    assertThat(rows(csv())).isEqualTo(MANY);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX)));
        var rows = workbook.getFirstSheet().openStream()) {
      assertThat(rows.count()).isEqualTo(MANY + 1);
    }
  }

  @Test
  void whoever_goes_away_ends_the_query_too() {
    GivenManyAnswers.insert(jdbc, MANY);
    var written = new AtomicLong();

    assertThatThrownBy(
            () ->
                export.write(
                    question(),
                    SheetFormat.CSV.open(new ByteArrayOutputStream()),
                    rows -> {
                      written.set(rows);
                      if (rows == 3_000) {
                        throw new IllegalStateException("gone");
                      }
                    }))
        .hasMessage("gone");

    assertThat(written).hasValue(3_000);
    eventually("the query has ended", () -> running() == 0);
  }

  private long running() {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity
            where query like '%numbered%' and state <> 'idle' and pid <> pg_backend_pid()
            """)
        .query(Long.class)
        .single();
  }

  private ExportQuestion question() {
    var parameters = Map.of("from", List.of("2026-01-01"), "to", List.of("2026-12-31"));
    return export.question(parameters, GivenViewer.administrator(), Language.FI);
  }

  private byte[] written(SheetFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    var sheet = format.open(out);
    export.write(question(), sheet, _ -> {});
    sheet.finish();
    return out.toByteArray();
  }

  private byte[] csv() throws IOException {
    return written(SheetFormat.CSV);
  }

  private static int rows(byte[] csv) throws IOException {
    var in = new ByteArrayInputStream(csv, 3, csv.length - 3);
    try (var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
      return parser.getRecords().size();
    }
  }

  private int answers() {
    return jdbc.sql("select count(*) from feedback.feedback").query(Integer.class).single();
  }
}
