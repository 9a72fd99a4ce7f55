package fi.kaiku.encounter.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.encounter.csv.CsvImport.Incoming;
import fi.kaiku.encounter.intake.Counts;
import fi.kaiku.encounter.intake.Deliveries.Sender;
import fi.kaiku.encounter.intake.Reason;
import fi.kaiku.platform.Fault;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to files on their way through programs and hands. */
@KaikuTest
class CsvAccidentsTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HEADER = "id;state;time;unit;patient;age;name;phone;note\n";

  @Autowired CsvImport csv;
  @Autowired JdbcClient jdbc;

  private final List<RejectedRow> rejected = new ArrayList<>();

  @BeforeEach
  void aSource() {
    source("utf-8", "double");
  }

  @AfterEach
  void noOwnProfile() {
    GivenProfile.none();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 40})
  void a_quote_at_the_beginning_of_a_name_never_joins_two_people(int between) {
    var file = new StringBuilder(HEADER).append(row("A", "\"Ainu", "0400000001"));
    for (int i = 0; i < between; i++) {
      file.append(row("M" + i, "Aino", "0400000002"));
    }
    file.append(row("B", "Elli\"", "0400000003")).append(row("C", "Eino", "0400000004"));

    assertThat(take(file.toString())).isEqualTo(new Counts(1, 0, 0, between + 2));
    assertThat(stored()).containsExactly("C");
    assertThat(rejected).extracting(RejectedRow::line).contains(2, between + 3);
    assertThat(rejected)
        .allSatisfy(
            row -> assertThat(row.flaws().getFirst().reason()).isEqualTo(Reason.ROWS_IN_A_QUOTE));
  }

  @Test
  void nor_does_one_in_the_first_the_last_or_an_unknown_column() {
    assertThat(take(HEADER + row("\"A", "x", "1") + row("B\"", "x", "1"))).isEqualTo(lost(2));
    assertThat(take(HEADER + noted("A", "\"yskä") + noted("B", "kuume\""))).isEqualTo(lost(2));
    assertThat(take(HEADER + noted("A", "\"y") + "roskaa\n" + noted("B", "k\"")))
        .isEqualTo(lost(3));
    assertThat(stored()).isEmpty();
  }

  @Test
  void a_value_that_goes_on_over_lines_is_still_a_value() {
    assertThat(take(HEADER + noted("A", "\"yskä\nkuume; nuha\"") + noted("B", "\"\"\"hyvä\"\"\"")))
        .isEqualTo(new Counts(2, 0, 0, 0));
    assertThat(stored()).containsExactly("A", "B");
  }

  @Test
  void so_it_is_in_a_file_with_empty_columns_at_its_end() {
    var file = HEADER.replace("\n", ";;\n") + noted("A", "\"yskä\nkuume\";;");
    assertThat(take(file)).isEqualTo(new Counts(1, 0, 0, 0));
  }

  @Test
  void a_source_may_say_that_it_quotes_nothing() {
    source("utf-8", "none");
    var file =
        HEADER + row("A", "\"Ainu", "0400000001") + row("B", "Elli\"", "") + row("C", "2\" x", "");

    assertThat(take(file)).isEqualTo(new Counts(3, 0, 0, 0));
  }

  @Test
  void one_octet_that_cannot_be_read_costs_its_row_at_most() {
    source("windows-1252", "double");
    var rows = new StringBuilder(HEADER);
    for (int i = 0; i < 300; i++) {
      rows.append(
          i == 199
              ? row("V199", "flu#ssa", "")
              : i == 250 ? row("V250", "x", "#") : row("V" + i, "Ä", ""));
    }
    var bytes = rows.toString().getBytes(WINDOWS);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0x9D : bytes[i];
    }

    assertThat(take(bytes)).isEqualTo(new Counts(299, 0, 0, 1));
    assertThat(rejected).singleElement().satisfies(this::isUnreadableAtLine252);
  }

  private void isUnreadableAtLine252(RejectedRow row) {
    assertThat(row.line()).isEqualTo(252);
    assertThat(row.sourceId()).isEqualTo("V250");
    assertThat(row.flaws())
        .extracting(flaw -> flaw.column() + " " + flaw.reason())
        .containsExactly("phone UNREADABLE");
  }

  @Test
  void a_nul_costs_its_row_at_most() {
    var file = HEADER + row("A", "x\0y", "") + row("B\0", "x", "") + row("C", "x", "");
    assertThat(take(file)).isEqualTo(new Counts(2, 0, 0, 1));
    assertThat(stored()).containsExactly("A", "C");
  }

  @Test
  void many_rows_that_cannot_be_read_tell_of_another_charset() {
    var rows = new StringBuilder(HEADER);
    for (int i = 0; i < 50; i++) {
      rows.append(row("V" + i, i % 4 == 1 ? "Ärlä" : "Aino", ""));
    }
    assertThatThrownBy(() -> take(rows.toString().getBytes(ISO_8859_1)))
        .isInstanceOf(FileRefused.class)
        .extracting(refused -> ((FileRefused) refused).faults())
        .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
        .containsExactly(Fault.of("file", "encounter.file.other-charset", "UTF-8", "3"));
    assertThat(stored()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=;\nHEADER\nROW\n",
        "\uFEFF\uFEFFHEADER\nROW\n",
        "\uFEFF\uFEFF\"id\";state;time;unit;patient;age;name;phone;note\nROW\n",
        "\uFEFFsep=;\r\nHEADER\r\nROW\r\n",
        "HEADER;;;\nROW;;;\n;;;;;;;;;;;\n",
        "HEADER\nROW;;;;;\n",
        "HEADER;\nROW\n",
        ";;;;;;;;\nHEADER\n;;;;;;;;\nROW\n; ;\u00A0;;;;;;\n",
        "HEADER;Huom;Huom;NOTE\nROW;a;b;c\n",
        "HEADER;;x\nROW;;1\n",
        "\u200Bid; STATE ;time\u00A0;\"unit\";=\"patient\";age;name;phone;note\nROW\n",
        "HEADER\n=\"V1\";'1;\"=\"\"2026-06-01T06:00:00Z\"\"\";1.2.246.10.9.10.1;'P1;=\"40\";n;'0400000001;\n",
      })
  void what_a_spreadsheet_leaves_behind_is_nothing(String file) {
    var content =
        file.replace("HEADER", HEADER.strip())
            .replace("ROW", row("V1", "Aino", "0400000001").strip());
    assertThat(take(content)).isEqualTo(new Counts(1, 0, 0, 0));
    assertThat(stored()).containsExactly("V1");
    assertThat(jdbc.sql("select phone_state from encounter.encounter").query(String.class).single())
        .isEqualTo("MOBILE");
  }

  @Test
  void a_row_with_something_beyond_its_columns_or_too_few_of_them_is_rejected() {
    assertThat(take(HEADER + "V1;1;2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40;n;;;x\n"))
        .isEqualTo(lost(1));
    assertThat(take(HEADER + "V1;1;2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40\n"))
        .isEqualTo(lost(1));
  }

  @Test
  void a_column_that_is_needed_and_there_twice_is_refused() {
    assertThatThrownBy(() -> take("id;state;time;unit;patient;age;name;phone;ID\n"))
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("file");
  }

  private static void source(String charset, String quotes) {
    GivenProfile.named(
        "accidents",
        """
        charset: %s
        quotes: %s
        columns:
          { id: id, status: state, started-at: time, unit: unit, patient-id: patient, age: age,
            phones: phone }
        codes: { status: { "1": FINISHED } }
        defaults: { kind: VISIT, non-disclosure: "false" }
        """
            .formatted(charset, quotes));
  }

  private static Counts lost(int rows) {
    return new Counts(0, 0, 0, rows);
  }

  private static String row(String id, String name, String phone) {
    return id + ";1;2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40;" + name + ";" + phone + ";x\n";
  }

  private static String noted(String id, String note) {
    return id + ";1;2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40;n;;" + note + "\n";
  }

  private Counts take(String content) {
    return take(content.getBytes(UTF_8));
  }

  private Counts take(byte[] content) {
    var file = new ByteArrayResource(content);
    return csv.run(new Incoming("accidents", "a.csv", file, Sender.SHELL), rejected::add).counts();
  }

  private List<@Nullable String> stored() {
    return jdbc.sql("select source_id from encounter.encounter order by 1")
        .query(String.class)
        .list();
  }
}
