package fi.kaiku.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A request written to the server byte by byte, as no browser would. */
final class Line implements Closeable {

  private static final int PATIENCE_MS = 30_000;

  private final Socket socket;

  private Line(Socket socket) {
    this.socket = socket;
  }

  /** Sends the head of a request; each further header is "Name: value". */
  static Line begin(int port, String request, String... headers) throws IOException {
    var line = new Line(new Socket("localhost", port));
    line.socket.setSoTimeout(PATIENCE_MS);
    var head = new ArrayList<>(List.of(request + " HTTP/1.1"));
    if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
      head.add("Host: localhost");
    }
    head.addAll(List.of(headers));
    head.add("Connection: close");
    line.send(String.join("\r\n", head) + "\r\n\r\n");
    return line;
  }

  /** The whole answer, with its head, to a request of which nothing more will come. */
  static String ask(int port, String request, String... headers) throws IOException {
    try (var line = begin(port, request, headers)) {
      line.socket.shutdownOutput();
      return line.answer();
    }
  }

  Line send(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(UTF_8));
    out.flush();
    return this;
  }

  String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  static int status(String answer) {
    return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
  }

  /** The value of a header; empty when there is none. */
  static String header(String answer, String name) {
    var found = Pattern.compile("(?im)^" + name + ": ([^\r\n]*)").matcher(answer);
    return found.find() ? found.group(1) : "";
  }

  /** Whoever sends has gone, without a word. */
  @Override
  public void close() throws IOException {
    socket.close();
  }
}
