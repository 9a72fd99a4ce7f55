package fi.kaiku.text.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ideas that words stand for, the same in three languages, so that what is learnt of an idea in one
 * language is known in the others. They stand in {@code concepts.txt}, for people to mend.
 */
final class Concepts {

  private static final String RESOURCE = "concepts.txt";
  private static final int SHORTEST_BEGINNING = 2;
  private static final Map<String, Concepts> BY_LANGUAGE = all();

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> beginnings = new HashMap<>();

  /** Of a language; of one that is not known, those of Finnish. */
  static Concepts in(String language) {
    var finnish = BY_LANGUAGE.getOrDefault("fi", new Concepts());
    return BY_LANGUAGE.getOrDefault(language, finnish);
  }

  /** The ideas of a word in small letters, each once; none for most words. */
  List<String> of(String word) {
    var found = new ArrayList<>(words.getOrDefault(word, List.of()));
    for (int length = SHORTEST_BEGINNING; length <= word.length(); length++) {
      for (var idea : beginnings.getOrDefault(word.substring(0, length), List.of())) {
        if (!found.contains(idea)) {
          found.add(idea);
        }
      }
    }
    return found;
  }

  private void add(String idea, String word) {
    var isBeginning = word.endsWith("*");
    var letters = isBeginning ? word.substring(0, word.length() - 1) : word;
    (isBeginning ? beginnings : words).computeIfAbsent(letters, _ -> new ArrayList<>()).add(idea);
  }

  private static Map<String, Concepts> all() {
    var stream = Concepts.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException(RESOURCE + " is missing");
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var all = new HashMap<String, Concepts>();
      for (var line : lines.lines().filter(one -> one.contains("::")).toList()) {
        if (!line.startsWith("#")) {
          var parts = line.split("::", 2);
          var head = parts[0].strip().split(" ", 2);
          var of = all.computeIfAbsent(head[1], _ -> new Concepts());
          List.of(parts[1].strip().split(" +", -1)).forEach(word -> of.add(head[0], word));
        }
      }
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
