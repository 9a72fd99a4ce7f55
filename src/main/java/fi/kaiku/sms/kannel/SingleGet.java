package fi.kaiku.sms.kannel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One GET over a connection of its own, written once. The JDK's HTTP clients send a GET again by
 * themselves when the connection ends before the answer, and a text message must not leave twice.
 * HTTP/1.0, so that the answer ends with the connection.
 */
record SingleGet(URI url) {

  private static final int LONGEST_ANSWER = 64 * 1024;
  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})\\b.*");

  /**
   * Asks over an open connection.
   *
   * @param patience how long the whole answer may take
   * @throws IOException when no whole answer came; what was asked may have been done
   */
  KannelAnswer over(Socket connection, Duration patience) throws IOException {
    var deadline = System.nanoTime() + patience.toNanos();
    var request =
        "GET %s?%s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\n\r\n"
            .formatted(path(), url.getRawQuery(), url.getRawAuthority());
    connection.getOutputStream().write(request.getBytes(US_ASCII));
    var answer = new ByteArrayOutputStream();
    var some = new byte[2048];
    for (int count = 0; count >= 0 && answer.size() < LONGEST_ANSWER; ) {
      answer.write(some, 0, count);
      connection.setSoTimeout(millisUntil(deadline));
      count = connection.getInputStream().read(some);
    }
    return read(answer.toByteArray());
  }

  private String path() {
    return url.getRawPath().isEmpty() ? "/" : url.getRawPath();
  }

  private static int millisUntil(long deadline) throws SocketTimeoutException {
    var millis = (deadline - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      throw new SocketTimeoutException("no end of the answer");
    }
    return Math.toIntExact(millis);
  }

  private static KannelAnswer read(byte[] answer) throws IOException {
    var headAndBody = new String(answer, ISO_8859_1).split("\r\n\r\n", 2);
    var status = STATUS_LINE.matcher(headAndBody[0].lines().findFirst().orElse(""));
    var chunked = headAndBody[0].toLowerCase(Locale.ROOT).contains("\ntransfer-encoding:");
    if (!status.matches() || headAndBody.length < 2 || chunked) {
      throw new IOException("no answer that HTTP/1.0 knows");
    }
    var body = new String(headAndBody[1].getBytes(ISO_8859_1), UTF_8);
    return new KannelAnswer(Integer.parseInt(status.group(1)), body);
  }
}
