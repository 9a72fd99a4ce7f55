package fi.kaiku.text.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Puts fragments together at random, as people put what they say into one comment. */
final class Composer {

  /** What stands between two fragments, and before a turn from thanks to criticism or back. */
  private static final Map<String, List<String>> BETWEEN =
      Map.of(
          "fi", List.of(". ", ". ", ", ", " ja ", "! ", ". Lisäksi "),
          "sv", List.of(". ", ". ", ", ", " och ", "! ", ". Dessutom "),
          "en", List.of(". ", ". ", ", ", " and ", "! ", ". Also "));

  private static final Map<String, List<String>> TURNS =
      Map.of(
          "fi", List.of(" mutta ", ". Mutta ", ", mut ", " vaikka ", ". "),
          "sv", List.of(" men ", ". Men ", ", fast ", ". "),
          "en", List.of(" but ", ". But ", ", although ", ". "));

  private final SplittableRandom random;
  private final Map<String, List<Fragment>> byKind;

  Composer(List<Fragment> fragments, long seed) {
    this.random = new SplittableRandom(seed);
    this.byKind =
        fragments.stream().collect(groupingBy(f -> f.language() + kind(f), TreeMap::new, toList()));
  }

  private static char kind(Fragment fragment) {
    return fragment.isOfUrgency() && !fragment.label().equals("none") ? 'u' : fragment.sign();
  }

  /** Two to four fragments of a language, and the comment that they make. */
  Composed next(String language) {
    var parts = new ArrayList<Fragment>();
    var kinds = kinds();
    for (int i = 0; i < kinds.length(); i++) {
      var kind = kinds.charAt(i);
      var of = byKind.getOrDefault(language + kind, List.of());
      if (!of.isEmpty()) {
        parts.add(of.get(random.nextInt(of.size())));
      }
    }
    return new Composed(parts, joined(language, parts));
  }

  private String kinds() {
    var count = 2 + random.nextInt(3);
    var mood = random.nextInt(100);
    var kinds = new StringBuilder();
    for (int i = 0; i < count; i++) {
      kinds.append(kind(mood, i));
    }
    return kinds.toString();
  }

  private char kind(int mood, int place) {
    if (mood < 38) {
      return random.nextInt(12) == 0 ? ' ' : '+';
    } else if (mood < 64) {
      return random.nextInt(12) == 0 ? ' ' : '-';
    } else if (mood < 88) {
      return place % 2 == mood % 2 ? '+' : '-';
    } else if (mood < 96) {
      return random.nextInt(3) == 0 ? ' ' : '~';
    }
    return place == 0 ? '+' : '~';
  }

  private String joined(String language, List<Fragment> parts) {
    var text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        var turn = parts.get(i).sign() != parts.get(i - 1).sign();
        var between = (turn ? TURNS : BETWEEN).getOrDefault(language, List.of(". "));
        text.append(between.get(random.nextInt(between.size())));
      }
      text.append(parts.get(i).text());
    }
    return text.toString();
  }

  /** Fragments and the comment that they make. */
  record Composed(List<Fragment> parts, String text) {}
}
