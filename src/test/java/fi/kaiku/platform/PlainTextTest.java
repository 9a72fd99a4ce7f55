package fi.kaiku.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @Test
  void letters_in_two_pieces_spaces_of_all_kinds_and_invisible_signs_make_no_difference() {
    assertThat(PlainText.of("A\u030Abo")).isEqualTo("Åbo");
    assertThat(PlainText.of("a\u200B\u0308iti")).isEqualTo("äiti");
    assertThat(PlainText.of("\uFEFF\u00A0Mäki\u202F\u2009katu\u3000")).isEqualTo("Mäki  katu");
    assertThat(PlainText.of("\u202Aso\u00ADte\u202C\u200E")).isEqualTo("sote");
    assertThat(PlainText.of(" a\tb\nc ")).isEqualTo("a\tb\nc");
  }

  @Test
  void pictures_that_are_joined_stay_joined() {
    var family = "\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(PlainText.of(family)).isEqualTo(family);
    assertThat(PlainText.of("V\u200D1")).isEqualTo("V1");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'0400,0400",
        "=\"0400\",0400",
        "= \"0400\" ,0400",
        "=\"a\"\"b\",a\"b",
        "0400,0400",
        "=1+1,=1+1",
        "=\"a\"&B1,=\"a\"&B1"
      })
  void a_cell_loses_what_a_spreadsheet_puts_around_text(String cell, String text) {
    assertThat(PlainText.ofCell(cell)).isEqualTo(text);
  }
}
