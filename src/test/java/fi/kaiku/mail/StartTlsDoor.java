package fi.kaiku.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * The door of a mail server that speaks in clear until it is asked to begin TLS (RFC 3207), and
 * then lets through to the server behind it.
 */
final class StartTlsDoor implements AutoCloseable {

  private final ServerSocket door;
  private final SSLContext keys;
  private final int behind;

  private StartTlsDoor(ServerSocket door, SSLContext keys, int behind) {
    this.door = door;
    this.keys = keys;
    this.behind = behind;
  }

  static StartTlsDoor before(int server, Path keys, String password)
      throws IOException, GeneralSecurityException {
    var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    var door = new StartTlsDoor(socket, context(keys, password.toCharArray()), server);
    Thread.startVirtualThread(door::open);
    return door;
  }

  private static SSLContext context(Path file, char[] password)
      throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  int port() {
    return door.getLocalPort();
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
    try (line;
        var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
      say(line, readLine(server.getInputStream()));
      readLine(line.getInputStream());
      say(line, "250-door\r\n250 STARTTLS");
      if (readLine(line.getInputStream()).startsWith("STARTTLS")) {
        say(line, "220 go on");
        var secret = secret(line);
        Thread.startVirtualThread(() -> pass(server, secret));
        pass(secret, server);
      }
    } catch (IOException e) {
      // the caller has hung up
    }
  }

  private SSLSocket secret(Socket line) throws IOException {
    var secret = (SSLSocket) keys.getSocketFactory().createSocket(line, null, true);
    secret.setUseClientMode(false);
    secret.startHandshake();
    return secret;
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // one of them has hung up
    }
  }

  /** A byte at a time: what comes after belongs to TLS. */
  private static String readLine(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }

  private static void say(Socket line, String words) throws IOException {
    OutputStream out = line.getOutputStream();
    out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
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
