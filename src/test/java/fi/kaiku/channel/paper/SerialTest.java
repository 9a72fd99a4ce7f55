package fi.kaiku.channel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Numbers of forms, which people read off paper and type. */
class SerialTest {

  @Test
  void a_number_is_read_as_it_is_printed() {
    var serial = new Serial(100_001);

    assertThat(Serial.of(serial.text())).contains(serial);
    assertThat(Serial.of(" " + serial.digits())).contains(serial);
    assertThat(serial.digits()).startsWith("100001").hasSize(7);
  }

  @Test
  void one_wrong_digit_and_two_that_changed_places_are_found() {
    LongStream.range(100_001, 100_201)
        .mapToObj(Serial::new)
        .map(Serial::digits)
        .forEach(
            digits -> {
              for (int at = 0; at < digits.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                  var typed = digits.substring(0, at) + other + digits.substring(at + 1);
                  assertThat(Serial.of(typed).isPresent()).isEqualTo(typed.equals(digits));
                }
                if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                  var swapped = new StringBuilder(digits);
                  swapped.setCharAt(at, digits.charAt(at - 1));
                  swapped.setCharAt(at - 1, digits.charAt(at));
                  assertThat(Serial.of(swapped.toString())).isEmpty();
                }
              }
            });
  }

  @Test
  void what_is_no_number_is_none() {
    assertThat(Serial.of("")).isEmpty();
    assertThat(Serial.of("kahdeksan")).isEmpty();
    assertThat(Serial.of("0")).isEmpty();
    assertThat(Serial.of("9".repeat(400))).isEmpty();
  }
}
