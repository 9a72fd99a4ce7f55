package fi.kaiku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

  private Machine() {}

  static String describe() throws IOException {
    return "%d cores, %d GB of memory, %s %s, Java %s\n"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            kilobytes(Path.of("/proc/meminfo"), "MemTotal") / 1_000_000,
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.version"));
  }

  /** A line such as {@code VmRSS: 1234 kB}; 0 when there is none. */
  static long kilobytes(Path file, String name) throws IOException {
    for (var line : Files.readAllLines(file)) {
      if (line.startsWith(name + ":")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    return 0;
  }
}
