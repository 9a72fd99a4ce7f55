package fi.kaiku.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  @ParameterizedTest
  @ValueSource(strings = {"STOP", "stop", "Stopp", " LOPETA ", "lopeta.", "\"Stop!\"", "STOP\r\n"})
  void stop_is_understood_in_three_languages_and_any_dress(String text) {
    assertThat(new Reply("+358457000001", text).saysStop()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "älä lopeta", "Stop hurry, kiitos", "stopit", "pysäytä"})
  void anything_else_is_not_stop(String text) {
    assertThat(new Reply("+358457000001", text).saysStop()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"358457000001", "+358457000001", "00358457000001", "0457000001"})
  void one_number_is_the_same_however_an_operator_writes_it(String address) {
    assertThat(PhoneAddress.e164(address)).isEqualTo("+358457000001");
  }
}
