package fi.kaiku.encounter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCodeTest {

  private static final Path VECTORS = Path.of("../shared/data/finland/hetu-vectors.csv");

  /** Lower case we accept; 000 and 001 were never given to anybody, whatever a library says. */
  private static final List<String> WE_KNOW_BETTER = List.of("131052a308t", "311215A000J");

  @ParameterizedTest
  @CsvSource({
    "010195+9332, 1895-01-01",
    "290296-980P, 1996-02-29",
    "020594X903P, 1994-05-02",
    "030594W903B, 1994-05-03",
    "040594V9030, 1994-05-04",
    "050594U903M, 1994-05-05",
    "010594Y9021, 1994-05-01",
    "290200A948W, 2000-02-29",
    "010516B903X, 2016-05-01",
    "020516C903K, 2016-05-02",
    "030516D9037, 2016-05-03",
    "010501E9032, 2001-05-01",
    "020503F9037, 2003-05-02",
    "020503f9037, 2003-05-02"
  })
  void the_sign_tells_the_century(String code, LocalDate birthDate) {
    assertThat(IdentityCode.parse(code).orElseThrow().birthDate()).isEqualTo(birthDate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "020594X903",
        "020594X903PP",
        "020594X903R",
        "300294X903P",
        "020594/903P",
        "020594G903P",
        "020594X903P ",
        " 020594X903P",
        "02059４X903P",
        "320594X903P",
        "021394X903P"
      })
  void what_is_no_identity_code_is_not_read_as_one(String text) {
    assertThat(IdentityCode.parse(text)).isEmpty();
  }

  @Test
  void two_people_may_differ_in_the_sign_alone() {
    var one = IdentityCode.parse("131052-9085");
    var other = IdentityCode.parse("131052X9085");
    assertThat(one.orElseThrow().birthDate()).isEqualTo(other.orElseThrow().birthDate());
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void an_individual_number_below_002_belongs_to_nobody() {
    assertThat(IdentityCode.parse("311215A000J")).isEmpty();
  }

  @Test
  void a_code_never_prints_itself() {
    assertThat(IdentityCode.parse("020594X903P").orElseThrow().toString()).doesNotContain("0205");
  }

  @ParameterizedTest
  @CsvSource({
    "2008-06-01, 2026-05-31, 17",
    "2008-06-01, 2026-06-01, 18",
    "2008-02-29, 2026-02-28, 17",
    "2008-02-29, 2026-03-01, 18",
    "2026-06-01, 2026-06-01, 0",
    "2026-06-02, 2026-06-01, -1"
  })
  void somebody_comes_of_age_on_the_birthday(LocalDate birth, LocalDate day, int age) {
    assertThat(IdentityCode.age(birth, day)).isEqualTo(age);
  }

  @Test
  void every_published_vector_is_read_as_published() throws IOException {
    Assumptions.assumeTrue(Files.exists(VECTORS));
    for (var line : Files.readAllLines(VECTORS).stream().skip(1).toList()) {
      var columns = line.split(",", -1);
      var sound = columns[2].equals("ok") || columns[0].equals(WE_KNOW_BETTER.getFirst());
      var told = columns[1].isEmpty() ? sound : Boolean.parseBoolean(columns[1]);
      if (!WE_KNOW_BETTER.contains(columns[0]) && !columns[5].equals("True")) {
        assertThat(sound).as(columns[6]).isEqualTo(told);
      }
      assertThat(IdentityCode.parse(columns[0]).isPresent()).as(columns[0]).isEqualTo(sound);
      if (sound && !columns[3].isEmpty()) {
        var birth = IdentityCode.parse(columns[0]).orElseThrow().birthDate();
        assertThat(birth).isEqualTo(LocalDate.parse(columns[3]));
      }
    }
  }
}
