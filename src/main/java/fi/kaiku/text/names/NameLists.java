package fi.kaiku.text.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Names that people bear, and words that are none although a name may look the same. Where they
 * come from stands in NOTICE.txt beside the lists.
 */
final class NameLists {

  private static final NameLists ONCE = new NameLists();

  private final Set<String> first = read("first.txt");
  private final Set<String> last = read("last.txt");
  private final Set<String> words = read("words.txt");
  private final Set<String> others = read("others.txt");

  private NameLists() {}

  static NameLists shipped() {
    return ONCE;
  }

  boolean isFirst(Set<String> bases) {
    return holdsOne(first, bases);
  }

  boolean isLast(Set<String> bases) {
    return holdsOne(last, bases);
  }

  /** A plain word as it stands, or, where that is no name, an ending away from one. */
  boolean isWord(String word, Set<String> bases) {
    var isName = first.contains(word) || last.contains(word);
    return words.contains(word) || (!isName && holdsOne(words, bases));
  }

  boolean isWord(String word) {
    return words.contains(word);
  }

  /** Places, systems, drugs, days: named, and nobody. */
  boolean isOther(Set<String> bases) {
    return holdsOne(others, bases);
  }

  private static boolean holdsOne(Set<String> list, Set<String> bases) {
    for (var base : bases) {
      if (list.contains(base)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> read(String list) {
    var stream = NameLists.class.getResourceAsStream(list);
    if (stream == null) {
      throw new IllegalStateException(list + " is missing");
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var words = new HashSet<String>();
      lines.lines().filter(line -> !line.isEmpty()).forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
