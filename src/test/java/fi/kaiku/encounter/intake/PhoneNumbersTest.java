package fi.kaiku.encounter.intake;

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
      040 000 1234, äiti       | NOT_MOBILE | none
      äiti, 040 000 1234       | NOT_MOBILE | none
      isä; 0400001234          | NOT_MOBILE | none
      0400001234 / vanhempi    | NOT_MOBILE | none
      huoltaja/0400001234      | NOT_MOBILE | none
      0400001234 tai puoliso   | NOT_MOBILE | none
      Älä soita, 0400001234    | NOT_MOBILE | none
      0400001234 & naapuri     | NOT_MOBILE | none
      0400001234, mormor och 0400001234 | NOT_MOBILE | none
      0400001234 ❌            | NOT_MOBILE | none
      0400001234 ?             | NOT_MOBILE | none
      0400001234, äiti 0500001234 | SEVERAL | none
      työ 0400001234           | MOBILE     | +358400001234
      0400001234 (koti)        | MOBILE     | +358400001234
      'puh: 040 0001234, GSM 0400001234' | MOBILE | +358400001234
      hem 0400001234 eller arbete 09 310 5015 | MOBILE | +358400001234
      400001234.0              | MOBILE     | +358400001234
      0400001234.00            | MOBILE     | +358400001234
      '400001234,0'            | MOBILE     | +358400001234
      358400001234.0           | MOBILE     | +358400001234
      4.00001234E8             | MOBILE     | +358400001234
      4.00001234e+08           | MOBILE     | +358400001234
      '3,58400001234E+11'      | MOBILE     | +358400001234
      4.00E+08                 | NOT_MOBILE | none
      4.0000123E8              | NOT_MOBILE | none
      040 000 1234.0           | NOT_MOBILE | none
      040 000 1234 2           | NOT_MOBILE | none
      040 000 1234/5           | NOT_MOBILE | none
      040 000 1234 (2)         | NOT_MOBILE | none
      0400001234.5             | NOT_MOBILE | none
      0400001234 1. numero     | NOT_MOBILE | none
      1. 0400001234            | NOT_MOBILE | none
      4) 0401234               | NOT_MOBILE | none
      04012345678              | NOT_MOBILE | none
      040 123 45678            | NOT_MOBILE | none
      +358 44 123 45678        | NOT_MOBILE | none
      05012345678              | NOT_MOBILE | none
      0400001234 / 8           | NOT_MOBILE | none
      1/0400001234             | NOT_MOBILE | none
      0400001234, 8            | NOT_MOBILE | none
      0400001234 tai 123       | NOT_MOBILE | none
      2; 0400001234            | NOT_MOBILE | none
      04571234567              | MOBILE     | +3584571234567
      0 40 000 1234            | MOBILE     | +358400001234
      0457 123 4567            | MOBILE     | +3584571234567
      040\u00A0000\u20091234   | MOBILE     | +358400001234
      \u200E0400001234\u202C   | MOBILE     | +358400001234
      '="0400001234"'          | MOBILE     | +358400001234
      '''0400001234'           | MOBILE     | +358400001234
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
  void a_number_that_is_somebodys_in_one_column_is_not_sent_to_for_standing_bare_in_another() {
    var reading = PhoneNumbers.read(List.of("0400001234", "äiti 040 000 1234"));
    assertThat(reading.state()).isEqualTo(PhoneState.NOT_MOBILE);
  }

  @Test
  void a_note_on_a_line_of_its_own_is_a_note() {
    assertThat(PhoneNumbers.read(List.of("0400001234\näiti")).e164()).isNull();
    assertThat(PhoneNumbers.read(List.of("isoäiti\r\n0400001234")).e164()).isNull();
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
        var mobile = columns[4].equals("MOBILE") && !hasADigitTooMany(columns[6]);
        assertThat(reading.e164()).as(columns[0]).isEqualTo(mobile ? columns[6] : null);
        assertThat(reading.state())
            .as(columns[0])
            .isEqualTo(mobile ? PhoneState.MOBILE : PhoneState.NOT_MOBILE);
      } else {
        assertThat(reading.state()).as(columns[0]).isNotEqualTo(PhoneState.MOBILE);
      }
    }
  }

  /** The table says what might be assigned, not what is. */
  private static boolean hasADigitTooMany(String e164) {
    return e164.matches("[+]358(?!457|49)[0-9]{10,}");
  }
}
