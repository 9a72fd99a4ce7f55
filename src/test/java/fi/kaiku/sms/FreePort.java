package fi.kaiku.sms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of loopback for servers that go and come back. */
public final class FreePort {

  private FreePort() {}

  /** Below those that outgoing connections take, so that nobody takes it in the meantime. */
  public static int any() {
    while (true) {
      var port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
      try (var door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return door.getLocalPort();
      } catch (IOException e) {
        // Taken; another.
      }
    }
  }
}
