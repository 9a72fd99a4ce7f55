package fi.kaiku.encounter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.encounter.intake.Field;
import fi.kaiku.platform.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

  @TempDir Path data;

  @Test
  void lifecare_and_pegasos_are_known_from_the_start() {
    var profiles = new Profiles(data);
    assertThat(profiles.names()).contains("lifecare", "pegasos");
    assertThat(profiles.of("lifecare").meaning(Field.STATUS, "TOTEUTUNUT")).hasValue("FINISHED");
    assertThat(profiles.of("pegasos").meaning(Field.STATUS, "4")).hasValue("CANCELLED");
  }

  @Test
  void a_countys_own_profile_is_laid_over_the_shipped_one() throws IOException {
    write("pegasos", "codes: { unit: { X77: 1.2.3.4 } }");
    var profile = new Profiles(data).of("pegasos");
    assertThat(profile.meaning(Field.UNIT, "x77")).hasValue("1.2.3.4");
    assertThat(profile.meaning(Field.UNIT, "T01")).hasValue("1.2.246.10.99999999.10.101");
    assertThat(profile.dialect().delimiter()).isEqualTo('|');
  }

  @Test
  void a_queue_of_calls_is_a_unit_and_a_queue_that_nobody_named_is_no_unit() throws IOException {
    write("calls", "codes: { unit: { Terveysneuvonta: 1.2.246.10.5 } }");
    write("digital", "codes: { unit: { Digiklinikka: 1.2.246.10.6 } }");
    var calls = new Profiles(data).of("calls");
    var digital = new Profiles(data).of("digital");
    assertThat(calls.meaning(Field.UNIT, "terveysneuvonta")).hasValue("1.2.246.10.5");
    assertThat(calls.meaning(Field.UNIT, "Vaihde")).isEmpty();
    assertThat(calls.defaults()).containsEntry(Field.KIND, "PHONE");
    assertThat(digital.meaning(Field.UNIT, "Digiklinikka")).hasValue("1.2.246.10.6");
    assertThat(digital.defaults()).containsEntry(Field.KIND, "DIGITAL");
  }

  @Test
  void a_county_may_have_sources_of_its_own() throws IOException {
    write(
        "lunna",
        """
        columns: { id: id, started-at: time, unit: oid, patient-id: patient, age: age }
        defaults: { status: FINISHED, kind: DIGITAL, non-disclosure: "false" }
        """);
    var profiles = new Profiles(data);
    assertThat(profiles.names())
        .containsExactly("calls", "digital", "lifecare", "lunna", "pegasos");
    assertThat(profiles.of("lunna").neededColumns())
        .containsExactly("id", "time", "oid", "patient", "age");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'charset: klingon'                    | 'charset: there is no charset klingon'",
        "'delimiter: \"ab\"'                   | 'delimiter: give one character'",
        "'zone: Mars/Olympus'                  | 'zone: there is no time zone'",
        "'colums: { id: x }'                   | 'colums: there is no such part'",
        "'columns: { idd: x }'                 | 'columns.idd: there is no such field'",
        "'formats: { started-at: \"bbb\" }'    | 'formats.started-at: bbb is no pattern'",
        "'codes: { status: { \"7\": DONE } }'  | 'status: DONE is none of PLANNED'",
        "'defaults: { non-disclosure: maybe }' | 'non-disclosure: maybe is none of true'",
        "'- a list'                            | 'a profile is a map'",
      })
  void a_profile_that_cannot_work_names_the_part_at_fault(String text, String problem)
      throws IOException {
    write("lifecare", text);
    assertThatThrownBy(() -> new Profiles(data).of("lifecare"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.faults().getFirst().arguments().getFirst()).contains(problem));
  }

  @Test
  void a_profile_must_say_where_non_disclosure_stands() throws IOException {
    write(
        "mine",
        """
        columns: { id: id, started-at: time, unit: oid, patient-id: patient, age: age }
        defaults: { status: FINISHED, kind: DIGITAL }
        """);
    assertThatThrownBy(() -> new Profiles(data).of("mine"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.faults().getFirst().arguments().getFirst())
                    .contains("columns.non-disclosure"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "../secrets", "LIFECARE", "a/b"})
  void an_unknown_source_is_told_the_known_ones(String name) {
    assertThatThrownBy(() -> new Profiles(data).of(name))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.faults().getFirst().arguments())
                    .containsExactly("calls, digital, lifecare, pegasos"));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(data.resolve("profiles"));
    Files.writeString(data.resolve("profiles/" + name + ".yml"), text);
  }
}
