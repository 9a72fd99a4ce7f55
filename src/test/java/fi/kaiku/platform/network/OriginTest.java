package fi.kaiku.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
    "2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:9",
    "192.0.2.7, ::ffff:192.0.2.7"
  })
  void one_household_is_one_network(String one, String other) {
    assertThat(Origin.of(one)).isEqualTo(Origin.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:3::1",
    "192.0.2.7, 192.0.2.8",
    "192.0.2.7, 2001:db8:1:2::1",
    "unknown, hidden"
  })
  void neighbours_are_not(String one, String other) {
    assertThat(Origin.of(one)).isNotEqualTo(Origin.of(other));
  }

  @Test
  void a_log_learns_nothing_of_it() {
    assertThat(Origin.of("192.0.2.7")).hasToString("Origin");
  }
}
