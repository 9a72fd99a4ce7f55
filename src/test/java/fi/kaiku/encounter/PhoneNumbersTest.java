package fi.kaiku.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.encounter.Encounter.PhoneState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

  private static final Path TABLE =
      Path.of("../shared/data/finland/phone-numbers-libphonenumber.tsv");

  private static final String CELLS =
      """
      040 000 1234             | MOBILE     | +358400001234
      040-0001234              | MOBILE     | +358400001234
      040/0001234              | MOBILE     | +358400001234
      +358 (0)40 000 1234      | MOBILE     | +358400001234
      00358400001234           | MOBILE     | +358400001234
      tel:+358400001234        | MOBILE     | +358400001234
      +46701234567             | MOBILE     | +46701234567
      gsm 040 0001234          | MOBILE     | +358400001234
      p. 040/0001234           | MOBILE     | +358400001234
      0401234567/0507654321    | SEVERAL    | none
      040 0001234 / 0400001234 | MOBILE     | +358400001234
      0400001234 tai 09 310 5015 | MOBILE   | +358400001234
      0400001234, 0500001234   | SEVERAL    | none
      0400001234; 0500001234   | SEVERAL    | none
      0400001234 och 0500001234 | SEVERAL   | none
      09 310 5015              | NOT_MOBILE | none
      0295566000               | NOT_MOBILE | none
      112                      | NOT_MOBILE | none
      040 0001234 (äiti)       | NOT_MOBILE | none
      äiti 040 0001234         | NOT_MOBILE | none
      'ei ole'                 | NONE       | none
      '-'                      | NONE       | none
      0                        | NONE       | none
      '   '                    | NONE       | none
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "none", textBlock = CELLS)
  void a_cell_tells_one_mobile_number_or_why_not(String cell, PhoneState state, String e164) {
    var reading = PhoneNumbers.read(List.of(cell));
    assertThat(reading.state()).isEqualTo(state);
    assertThat(reading.e164()).isEqualTo(e164);
  }

  @Test
  void the_same_number_in_two_columns_is_one_number() {
    var reading = PhoneNumbers.read(List.of("040 0001234", "", "+358400001234"));
    assertThat(reading.e164()).isEqualTo("+358400001234");
  }

  @Test
  void two_mobile_numbers_in_two_columns_are_several() {
    var reading = PhoneNumbers.read(List.of("040 0001234", "0500001234"));
    assertThat(reading.state()).isEqualTo(PhoneState.SEVERAL);
  }

  @Test
  void a_mobile_number_beside_a_landline_is_the_one_to_send_to() {
    var reading = PhoneNumbers.read(List.of("09 310 5015", "0400001234"));
    assertThat(reading.e164()).isEqualTo("+358400001234");
  }

  @Test
  void a_number_with_somebodys_name_beside_another_makes_them_several() {
    var reading = PhoneNumbers.read(List.of("0400001234", "0500001234 (äiti)"));
    assertThat(reading.state()).isEqualTo(PhoneState.SEVERAL);
  }

  @Test
  void without_any_column_there_is_no_number() {
    assertThat(PhoneNumbers.read(List.of()).state()).isEqualTo(PhoneState.NONE);
  }

  @Test
  void every_number_of_the_table_is_what_the_table_says() throws IOException {
    Assumptions.assumeTrue(Files.exists(TABLE));
    for (var line : Files.readAllLines(TABLE).stream().skip(1).toList()) {
      var columns = line.split("\t", -1);
      var reading = PhoneNumbers.read(List.of(columns[0]));
      if (columns[1].equals("ok")) {
        var mobile = columns[4].equals("MOBILE");
        assertThat(reading.e164()).as(columns[0]).isEqualTo(mobile ? columns[6] : null);
        assertThat(reading.state())
            .as(columns[0])
            .isEqualTo(mobile ? PhoneState.MOBILE : PhoneState.NOT_MOBILE);
      } else {
        assertThat(reading.state()).as(columns[0]).isNotEqualTo(PhoneState.MOBILE);
      }
    }
  }
}
