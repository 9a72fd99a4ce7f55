package fi.kaiku.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever sends a request, and be it a proxy that is trusted, names no host to lead others to. */
class ForwardedHostTest {

  @Test
  void under_which_name_kaiku_is_reached_is_taken_from_nobody() {
    var proxy = new Forwarded(new ProxySettings(List.of("127.0.0.0/8")));

    assertThat(proxy.getHostHeader()).isNull();
    assertThat(proxy.getPortHeader()).isNull();
  }
}
