package fi.kaiku.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A file above the limit is refused on a page of ours, before it has been sent. */
@JourneyTest
class TooLargeTest {

  @Test
  void a_file_above_the_limit_is_refused_in_the_readers_language(Browser browser)
      throws IOException {
    assertThat(answerTo(browser, 300_000_000))
        .startsWith("HTTP/1.1 413")
        .contains("Filen är för stor", "</html>")
        .doesNotContain("Tomcat", "Exception");
  }

  @Test
  void a_file_below_the_limit_goes_on_to_the_sign_in(Browser browser) throws IOException {
    assertThat(answerTo(browser, 0)).doesNotStartWith("HTTP/1.1 413");
  }

  private static String answerTo(Browser browser, int length) throws IOException {
    var address = URI.create(browser.address());
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head(length).getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String head(int length) {
    return String.join(
        "\r\n",
        "POST /encounters/deliveries HTTP/1.1",
        "Host: localhost",
        "Accept: text/html",
        "Accept-Language: sv",
        "Content-Type: multipart/form-data; boundary=b",
        "Content-Length: " + length,
        "Connection: close",
        "",
        "");
  }
}
