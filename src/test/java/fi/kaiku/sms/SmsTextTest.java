package fi.kaiku.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.kaiku.sms.SmsText.Encoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SmsTextTest {

  private static final Path DATA = Path.of("../shared/data/sms");

  @Test
  void a_hundred_and_sixty_letters_are_one_part_and_one_more_makes_two() {
    assertThat(SmsText.of("å".repeat(160)).parts()).isEqualTo(1);
    assertThat(SmsText.of("å".repeat(161)).parts()).isEqualTo(2);
    assertThat(SmsText.of("å".repeat(306)).parts()).isEqualTo(2);
    assertThat(SmsText.of("å".repeat(307)).parts()).isEqualTo(3);
  }

  @Test
  void the_euro_sign_counts_twice_and_is_never_cut_in_half() {
    assertThat(SmsText.of("€".repeat(80)).parts()).isEqualTo(1);
    assertThat(SmsText.of("€".repeat(81)).parts()).isEqualTo(2);
    assertThat(SmsText.of("€".repeat(153)).parts()).isEqualTo(3);
  }

  @Test
  void the_characters_that_make_a_message_dear_are_named() {
    var text = SmsText.of("Hei ☺ Čáhci ☺");

    assertThat(text.encoding()).isEqualTo(Encoding.UCS_2);
    assertThat(text.atFault()).containsExactly("☺", "Č", "á");
    assertThat(text.fitsOneGsm7Part()).isFalse();
    assertThat(SmsText.of("Hei, miten käynti sujui? Åäö").fitsOneGsm7Part()).isTrue();
  }

  @Test
  void what_goes_over_the_line_comes_back_the_same() {
    for (var text : new String[] {"@£$ [x] {y} ~ € ^ \\ |", "Äö\nÅå", "漢字 ☺ Č"}) {
      var sms = SmsText.of(text);
      assertThat(SmsText.read(sms.octets(), sms.encoding())).isEqualTo(text);
    }
  }

  @Test
  void others_count_the_same_parts() throws IOException {
    var file = DATA.resolve("segments.json");
    assumeTrue(Files.exists(file));
    for (var row : JsonMapper.shared().readTree(Files.readString(file))) {
      var text = SmsText.of(row.get("body").stringValue());
      var about = row.get("description").stringValue();
      assertThat(text.parts()).as(about).isEqualTo(row.get("segments").intValue());
      assertThat(text.encoding() == Encoding.GSM_7)
          .as(about)
          .isEqualTo(row.get("encoding").stringValue().equals("GSM-7"));
    }
  }

  @Test
  void every_character_of_the_alphabet_has_its_code() throws IOException {
    var file = DATA.resolve("gsm0338.tsv");
    assumeTrue(Files.exists(file));
    for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
      var cells = line.split("\t", -1);
      var character = Character.toString(Integer.parseInt(cells[0].substring(2), 16));
      var octets = new StringBuilder();
      for (var octet : SmsText.of(character).octets()) {
        octets.append("%02x".formatted(octet));
      }
      assertThat(octets.toString()).as(cells[0]).isEqualTo(cells[2]);
    }
  }
}
