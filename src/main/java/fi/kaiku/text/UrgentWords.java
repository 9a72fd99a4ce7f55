package fi.kaiku.text;

import fi.kaiku.text.words.Phrases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Words that say what a model seldom sees: rules beside it.
 *
 * @param weight added to the logarithm of the odds
 * @param span in the text as it was written
 */
record UrgentWords(Urgency.Kind kind, double weight, Span span) {

  private static final double PLAIN = 4;
  private static final double HINT = 1.3;
  private static final String RESOURCE = "urgent-words.txt";
  private static final List<Rule> RULES = rules();
  private static final Phrases PHRASES = new Phrases(RULES.stream().map(Rule::phrases).toList());

  /** The plainest of each kind in a text. */
  static Map<Urgency.Kind, UrgentWords> in(String text) {
    var found = new EnumMap<Urgency.Kind, UrgentWords>(Urgency.Kind.class);
    var places = PHRASES.in(text);
    for (int i = 0; i < RULES.size(); i++) {
      var rule = RULES.get(i);
      var place = places.get(i);
      var before = found.get(rule.kind());
      if (place != null && (before == null || before.weight() < rule.weight())) {
        var span = new Span(place.from(), place.to());
        found.put(rule.kind(), new UrgentWords(rule.kind(), rule.weight(), span));
      }
    }
    return found;
  }

  private static List<Rule> rules() {
    var stream = Objects.requireNonNull(UrgentWords.class.getResourceAsStream(RESOURCE));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var rules = new ArrayList<Rule>();
      for (var line : lines.lines().filter(one -> one.contains("::")).toList()) {
        var parts = line.split("::", 2);
        if (!line.startsWith("#")) {
          var head = parts[0].strip().split(" ", 2);
          var weight = head[1].equals("plain") ? PLAIN : HINT;
          rules.add(new Rule(Urgency.Kind.of(head[0]), weight, phrases(parts[1])));
        }
      }
      return List.copyOf(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> phrases(String words) {
    return Stream.of(words.split(" / ", -1)).map(String::strip).toList();
  }

  /** Words, and what they are worth. */
  private record Rule(Urgency.Kind kind, double weight, List<String> phrases) {}
}
