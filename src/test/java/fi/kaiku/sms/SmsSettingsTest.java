package fi.kaiku.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sender that no operator takes is refused at the start, whatever the gateway. */
class SmsSettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kaiku",
        "Pihka HVA",
        "A",
        "Kaiku-24.fi",
        "16161",
        "+358457000001",
        "3584570000012"
      })
  void a_name_of_eleven_letters_or_a_number_may_send(String sender) {
    assertThat(settings(sender).sender()).isEqualTo(sender);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Pihkamaanhva",
        "Kaiku ",
        " Kaiku",
        "Käynti",
        "Kaiku\n",
        "Kai@ku",
        "12",
        "1234567890123456",
        "+1234567890123456",
        "+Kaiku",
        "+12 34",
        "Kaiku☺"
      })
  void any_other_is_refused_with_the_reason(String sender) {
    assertThatThrownBy(() -> settings(sender))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kaiku.sms.sender")
        .hasMessageContaining("11 letters");
  }

  private static SmsSettings settings(String sender) {
    var second = Duration.ofSeconds(1);
    return new SmsSettings("smpp", sender, second, second, second);
  }
}
