package fi.kaiku.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says to each command what a test wants it to. */
final class SmtpPeer implements AutoCloseable {

  private final ServerSocket door;
  private final ConcurrentHashMap<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();

  private SmtpPeer(ServerSocket door) {
    this.door = door;
    Thread.startVirtualThread(this::open);
  }

  static SmtpPeer open(int port) {
    try {
      return new SmtpPeer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** Answers commands that begin so with this line, until told otherwise. */
  SmtpPeer answering(String command, String line) {
    answers.put(command, line);
    return this;
  }

  void agreeing() {
    answers.clear();
  }

  /** What it has taken, with headers. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  private void open() {
    try {
      while (true) {
        var line = door.accept();
        Thread.startVirtualThread(() -> speak(line));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void speak(Socket line) {
    try (line) {
      var in =
          new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
      say(line, answers.getOrDefault("", "220 peer"));
      for (var said = in.readLine(); said != null; said = in.readLine()) {
        var answer = answer(said);
        say(line, answer);
        if (answer.startsWith("354")) {
          say(line, message(in));
        } else if (answer.startsWith("221") || answer.startsWith("421")) {
          return;
        }
      }
    } catch (IOException e) {
      // the caller has hung up
    }
  }

  private String answer(String said) {
    var told =
        answers.entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty() && said.startsWith(entry.getKey()))
            .findFirst();
    if (told.isPresent()) {
      return told.get().getValue();
    }
    return switch (said.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 ok";
    };
  }

  private String message(BufferedReader in) throws IOException {
    var message = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      message.append(line).append("\n");
    }
    var answer = answers.getOrDefault(".", "250 taken");
    if (answer.startsWith("250")) {
      taken.add(message.toString());
    }
    return answer;
  }

  private static void say(Socket line, String words) throws IOException {
    line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    line.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
