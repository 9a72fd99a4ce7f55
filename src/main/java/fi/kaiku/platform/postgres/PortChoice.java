package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** How the server's port is found; the last one used is remembered in a file. */
enum PortChoice {
  /** The earlier port, also when it must be waited for: running Kaikus know the server by it. */
  SAME {
    @Override
    int in(PostgresDirectory directory) {
      return earlier(directory).orElseGet(PortChoice::anyFree);
    }
  },

  /** The earlier port when it is free, otherwise any. */
  FREE {
    @Override
    int in(PostgresDirectory directory) {
      return earlier(directory).stream()
          .filter(PortChoice::isFree)
          .findFirst()
          .orElseGet(PortChoice::anyFree);
    }
  };

  // Below the ports that Linux gives to outgoing connections, so that a restart finds it free.
  private static final int FIRST = 15_432;
  private static final int AFTER_LAST = 32_000;

  abstract int in(PostgresDirectory directory);

  static void remember(PostgresDirectory directory, int port) {
    try {
      if (earlier(directory).orElse(0) != port) {
        Files.writeString(directory.port(), Integer.toString(port));
      }
    } catch (IOException e) {
      throw new DatabaseRefused("cannot write " + directory.port(), "make it writable", e);
    }
  }

  private static OptionalInt earlier(PostgresDirectory directory) {
    try {
      return OptionalInt.of(Integer.parseInt(Files.readString(directory.port()).strip()));
    } catch (IOException | NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private static int anyFree() {
    return ThreadLocalRandom.current()
        .ints(1_000, FIRST, AFTER_LAST)
        .filter(PortChoice::isFree)
        .findFirst()
        .orElseThrow(
            () ->
                new DatabaseRefused(
                    "no port between " + FIRST + " and " + AFTER_LAST + " is free on 127.0.0.1",
                    "free one, or give a database with KAIKU_DATABASE_URL"));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
