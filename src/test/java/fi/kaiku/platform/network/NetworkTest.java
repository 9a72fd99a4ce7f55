package fi.kaiku.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.platform.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, 10.1.2.3, true",
    "10.1.2.3, 10.1.2.4, false",
    "10.1.0.0/16, 10.1.255.9, true",
    "10.1.0.0/16, 10.2.0.1, false",
    "10.1.4.0/22, 10.1.7.255, true",
    "10.1.4.0/22, 10.1.8.0, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "2001:db8::/32, 2001:db8:9::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "127.0.0.0/8, ::1, false",
    "127.0.0.0/8, localhost, false",
    "127.0.0.0/8, '', false"
  })
  void an_address_is_in_a_network_or_not(String network, String address, boolean in) {
    assertThat(Network.of(network).has(address)).isEqualTo(in);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "proxy.example",
        "10.1.2",
        "10.1.2.3/33",
        "10.1.2.3/-1",
        "::1/129",
        "10.1.2.3/x",
        "10.1.2.3/8/8",
        "10.1.*",
        "10\\.1\\..*"
      })
  void anything_else_is_refused_in_a_sentence_that_repeats_it(String text) {
    assertThatThrownBy(() -> new ProxySettings(List.of(text)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("'" + text + "'")
        .hasMessageContaining("10.1.0.0/16");
  }

  @Test
  void the_server_is_handed_networks_with_their_lengths() {
    assertThat(new ProxySettings(List.of("10.1.2.3", " 10.2.0.0/16", "::1")).networks())
        .isEqualTo("10.1.2.3/32,10.2.0.0/16,0:0:0:0:0:0:0:1/128");
  }
}
