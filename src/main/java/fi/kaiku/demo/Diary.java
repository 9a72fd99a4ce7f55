package fi.kaiku.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The demo's own folder: notes on how far it has come, its secrets, the files that were fed in. */
final class Diary {

  private final Path folder;

  Diary(Path folder) {
    this.folder = folder;
  }

  /** The text of a file in the folder, if it is there, without white space around it. */
  Optional<String> read(String name) {
    try {
      var file = folder.resolve(name);
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(String name, String text) {
    return write(name, text, UTF_8);
  }

  /** Writes a file whole or not at all. */
  Path write(String name, String text, Charset charset) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      var fresh = Files.writeString(folder.resolve("new"), text, charset);
      return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path unpack(String resource) {
    return unpack(resource, Map.of());
  }

  /** Copies a text of the demo out of the program, with some words exchanged. */
  Path unpack(String resource, Map<String, String> words) {
    try (var stream = Diary.class.getResourceAsStream("/demo/" + resource)) {
      var text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      for (var word : words.entrySet()) {
        text = text.replace(word.getKey(), word.getValue());
      }
      return write(resource, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
