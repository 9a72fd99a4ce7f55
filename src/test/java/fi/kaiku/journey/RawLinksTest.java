package fi.kaiku.journey;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What phones really send, past the server's own idea of an address. */
@JourneyTest
class RawLinksTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "/",
        "]",
        "[",
        "}",
        "|",
        "^",
        ">",
        "`",
        "\"",
        "%2F",
        "%5C",
        "%20",
        "%22",
        ";x",
        "//",
        "/..;/",
        "%E2%80%9D",
        "%252E",
        ")."
      })
  void a_link_arrives_whatever_sign_stands_behind_it(String sign) throws IOException {
    withToken(TOKEN).insert(jdbc);

    assertThat(answer("/s/" + TOKEN + sign))
        .startsWith("HTTP/1.1 303")
        .contains("Location: /s/" + TOKEN + "\r\n");
    assertThat(answer("/s/" + TOKEN)).startsWith("HTTP/1.1 200");
  }

  @Test
  void elsewhere_an_encoded_slash_is_refused_as_before() throws IOException {
    assertThat(answer("/me%2Fx")).startsWith("HTTP/1.1 400");
    assertThat(answer("/me%5Cx")).startsWith("HTTP/1.1 400");
    assertThat(answer("/s%2F" + TOKEN)).startsWith("HTTP/1.1 400");
    assertThat(answer("/s/..%2Fme")).doesNotStartWith("HTTP/1.1 200");
  }

  private String answer(String path) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
