package fi.kaiku.encounter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.Encounters;
import fi.kaiku.encounter.csv.CsvImport.Incoming;
import fi.kaiku.encounter.intake.Counts;
import fi.kaiku.encounter.intake.Deliveries.Sender;
import fi.kaiku.encounter.intake.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@KaikuTest
class CsvImportTest {

  private static final Path HOSTILE = Path.of("../shared/data/hostile");

  @Autowired CsvImport csv;
  @Autowired Encounters encounters;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void profile() {
    GivenProfile.lunna();
  }

  @AfterEach
  void noProfile() {
    GivenProfile.none();
  }

  @Test
  void each_bad_row_is_kept_with_its_column_and_reason() {
    var rejected = new ArrayList<RejectedRow>();
    var sample = PegasosSample.csv(PegasosSample.DAY);
    var outcome = csv.run(incoming("pegasos", sample), rejected::add);
    assertThat(outcome.counts()).isEqualTo(new Counts(40, 0, 0, 30));
    assertThat(rejected)
        .extracting(RejectedRow::line)
        .containsExactlyElementsOf(PegasosSample.linesOfBadRows());
    for (int i = 0; i < rejected.size(); i++) {
      var bad = PegasosSample.BAD.get(i);
      var flaw = rejected.get(i).flaws().getFirst();
      assertThat(flaw.reason()).as("row %d", i).isEqualTo(bad.reason());
      assertThat(flaw.column()).containsAnyOf(bad.column(), Field.RECORD.key());
    }
  }

  @Test
  void what_the_profile_does_not_know_is_kept_nowhere() {
    take("lifecare", LifecareSample.csv(LifecareSample.DAY));
    take("pegasos", PegasosSample.csv(PegasosSample.DAY));
    var person = InventedPerson.adult(20);
    var kept = wholeDatabase();
    assertThat(kept).contains("LC-700020").contains("PG51000");
    assertThat(kept)
        .doesNotContain("J06.9", "A03", "flunssa", "script", "Kivimäki", "Sirkka-Liisa")
        .doesNotContain(person.identityCode(), person.mobile().substring(1))
        .doesNotContain(person.birthDate().toString());
  }

  @Test
  void the_sealed_row_of_a_rejected_record_holds_only_what_the_profile_knows() {
    var rejected = new ArrayList<RejectedRow>();
    var sample = PegasosSample.csv(PegasosSample.DAY);
    csv.run(incoming("pegasos", sample), rejected::add);
    assertThat(rejected.getFirst().known()).containsKey("HETU").doesNotContainKeys("NIMI", "ICPC");
    assertThat(rejected.getLast().known()).isNull();
  }

  @Test
  void of_one_encounter_told_twice_in_a_file_the_last_row_counts() {
    assertThat(take("lunna", lunna("V1;1", "V2;1", "V1;9", "V1;9", "V2;1")))
        .isEqualTo(new Counts(2, 1, 2, 0));
    var first = encounters.find(encounters.withSourceId("V1").getFirst()).orElseThrow();
    assertThat(first.status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void a_bad_row_is_overtaken_by_a_good_one_of_the_same_encounter() {
    take("lunna", lunna("V1;??", "V1;1", "V2;1", "V2;??"));
    assertThat(
            jdbc.sql(
                    """
                    select source_id, resolved_at is not null as resolved
                    from encounter.rejected order by line
                    """)
                .query((row, _) -> row.getString(1) + " " + row.getBoolean(2))
                .list())
        .containsExactly("V1 true", "V2 false");
  }

  @Test
  void a_changed_row_brings_its_encounter_back_to_be_decided() {
    take("lunna", lunna("V1;1"));
    jdbc.sql("update encounter.encounter set undecided = false").update();
    assertThat(take("lunna", lunna("V1;9"))).isEqualTo(new Counts(0, 1, 0, 0));
    assertThat(jdbc.sql("select undecided from encounter.encounter").query(Boolean.class).single())
        .isTrue();
  }

  @Test
  void unknown_units_and_past_visits_are_taken_in_for_the_ledger_to_explain() {
    var file =
        """
        id;state;time;unit;patient;age;why
        V1;1;2024-06-01T10:00:00Z;1.2.3.4;P1;40;
        V2;1;2028-06-01T10:00:00Z;1.2.3.4;P1;40;
        """;
    assertThat(take("lunna", file)).isEqualTo(new Counts(1, 0, 0, 1));
  }

  @Test
  void more_rows_than_one_batch_are_all_taken_in() {
    var rows = new String[2_345];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "V" + i + (i % 5 == 0 ? ";??" : ";1");
    }
    assertThat(take("lunna", lunna(rows))).isEqualTo(new Counts(1_876, 0, 0, 469));
    assertThat(jdbc.sql("select count(*) from encounter.encounter").query(Integer.class).single())
        .isEqualTo(1_876);
  }

  @Test
  void hostile_text_in_any_column_breaks_nothing() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(HOSTILE));
    var strings = new ArrayList<String>();
    strings.addAll(
        new JsonMapper()
            .readValue(
                Files.readString(HOSTILE.resolve("blns.json")),
                new TypeReference<List<String>>() {}));
    strings.addAll(Files.readAllLines(HOSTILE.resolve("csv-formula-injection.txt")));
    strings.addAll(Files.readAllLines(HOSTILE.resolve("RSNAKE_XSS.txt")));
    var file = new StringBuilder("id;state;time;unit;patient;age;why\n");
    for (var text : strings) {
      var cell = quoted(text.replace("\0", ""));
      file.append("%s;1;2026-06-01T06:00:00Z;1.2.3.4;%s;40;%s\n".formatted(cell, cell, cell));
      file.append("\"n%d\";%s;%s;%s;P;%s;\n".formatted(file.length(), cell, cell, cell, cell));
    }
    var counts = take("lunna", file.toString());
    assertThat(counts.read()).isEqualTo(2 * strings.size());
    assertThat(counts.added()).isGreaterThan(strings.size() / 2);
    assertThat(encounters.withSourceId("=2+5+cmd|' /C calc'!A0")).hasSize(1);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String lunna(String... idsAndStates) {
    var file = new StringBuilder("id;state;time;unit;patient;age;why\n");
    for (var row : idsAndStates) {
      file.append(row).append(";2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40;flunssa\n");
    }
    return file.toString();
  }

  private Counts take(String source, String content) {
    return csv.run(incoming(source, content), _ -> {}).counts();
  }

  private static Incoming incoming(String source, String content) {
    var charset = source.equals("lifecare") ? SamplesTest.windows1252() : UTF_8;
    return new Incoming(
        source, "visits.csv", new ByteArrayResource(content.getBytes(charset)), Sender.SHELL);
  }

  /** Every table's rows as text. */
  private String wholeDatabase() {
    var tables =
        jdbc.sql(
                """
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public')
                """)
            .query(String.class)
            .list();
    var all = new StringBuilder();
    for (var table : tables) {
      jdbc.sql("select t::text from " + table + " t")
          .query(String.class)
          .list()
          .forEach(all::append);
    }
    return all.toString();
  }
}
