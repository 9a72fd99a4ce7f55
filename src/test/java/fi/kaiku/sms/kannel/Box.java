package fi.kaiku.sms.kannel;

import fi.kaiku.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** One of Kannel's processes, which listens on a port; on Linux only. */
record Box(Process process, int port) {

  private static final String ESTABLISHED = "01";

  /** Starts one in a folder with its kannel.conf, and waits until it listens. */
  static Box start(Path program, Path folder, int port) {
    var log = folder.resolve(program.getFileName() + ".log").toFile();
    try {
      var process =
          new ProcessBuilder(program.toString(), "kannel.conf")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly)); // In any case.
      var box = new Box(process, port);
      Eventually.eventually(program + " listens on " + port, box::listens);
      return box;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean listens() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Kills it, as a crash would. */
  void end() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Lets it stand still; connections to it can still be opened and written to. */
  void freeze() {
    signal("STOP");
    Eventually.eventually("every thread stands still", this::standsStill);
  }

  void goOn() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      var kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("the process does not live");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean standsStill() {
    try (var threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      return threads.allMatch(thread -> read(thread.resolve("status")).contains("State:\tT"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Connections on which something waits to be read. */
  int unread() {
    var ourPort = ":%04X".formatted(port);
    return (int)
        read(Path.of("/proc/net/tcp"))
            .lines()
            .map(line -> line.strip().split(" +", -1))
            .filter(cells -> cells[1].endsWith(ourPort) && cells[3].equals(ESTABLISHED))
            .filter(cells -> !cells[4].endsWith(":00000000"))
            .count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
