package fi.kaiku.text.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words that say one thing: {@code class language :: words / words / …} in files.
 *
 * @param label {@code waiting-}, {@code pos}, {@code none}, {@code harm}
 * @param isOfUrgency from a file that tells urgent words from others, and nothing else
 */
record Fragment(String label, String language, String text, boolean isOfUrgency) {

  /** Those of one file; lines that are empty or begin with # say nothing. */
  static List<Fragment> in(Path file) throws IOException {
    var fragments = new ArrayList<Fragment>();
    var isOfUrgency = file.getFileName().toString().startsWith("urgent");
    for (var line : Files.readAllLines(file)) {
      var parts = line.split("::", 2);
      if (parts.length == 2 && !line.startsWith("#")) {
        var head = parts[0].strip().split("\\s+", -1);
        for (var text : parts[1].split(" / ", -1)) {
          if (!text.isBlank()) {
            fragments.add(new Fragment(head[0], head[1], text.strip(), isOfUrgency));
          }
        }
      }
    }
    return fragments;
  }

  /** {@code +}, {@code -}, {@code ~}, or a blank where there is no theme. */
  char sign() {
    var last = label.charAt(label.length() - 1);
    return isOfUrgency || Character.isLetter(last) ? ' ' : last;
  }
}
