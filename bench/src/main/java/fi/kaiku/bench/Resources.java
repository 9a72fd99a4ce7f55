package fi.kaiku.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The bench's own county and rules. */
final class Resources {

  private Resources() {}

  static Path unpack(String name, Path folder) throws IOException {
    var file = folder.resolve(name);
    try (var stream = Objects.requireNonNull(Resources.class.getResourceAsStream("/" + name))) {
      Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  static String text(String name) throws IOException {
    try (var stream = Objects.requireNonNull(Resources.class.getResourceAsStream("/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
