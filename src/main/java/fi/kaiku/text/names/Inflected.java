package fi.kaiku.text.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a name may be whose inflected form is seen: {@code pekalle} comes of {@code pekka}. Finnish
 * cases with the grades of consonants, Swedish and English s. More than there are: the lists tell.
 */
final class Inflected {

  /** Longest first, so that no other is cut out of it. */
  private static final List<String> CASES =
      List.of(
          "ille", "illa", "illä", "ilta", "iltä", "issa", "issä", "ista", "istä", "iksi", "ille",
          "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "tta", "ttä",
          "seen", "iin", "aan", "een", "oon", "yyn", "hin", "kin", "in", "an", "en", "on", "un",
          "än", "ön", "yn", "ia", "iä", "na", "nä", "ta", "tä", "lle", "n", "a", "ä", "s", "t");

  /** The weak grade, and the strong ones that it may come of. */
  private static final Map<String, List<String>> GRADES =
      Map.ofEntries(
          Map.entry("k", List.of("kk")),
          Map.entry("p", List.of("pp")),
          Map.entry("t", List.of("tt", "d")),
          Map.entry("d", List.of("t")),
          Map.entry("v", List.of("p", "k")),
          Map.entry("ng", List.of("nk")),
          Map.entry("nn", List.of("nt")),
          Map.entry("mm", List.of("mp")),
          Map.entry("ll", List.of("lt")),
          Map.entry("rr", List.of("rt")),
          Map.entry("l", List.of("lk")),
          Map.entry("r", List.of("rk")),
          Map.entry("h", List.of("hk")));

  private static final int SHORTEST = 2;

  private Inflected() {}

  /** The word itself, and what it may come of. */
  static Set<String> basesOf(String word) {
    var bases = new LinkedHashSet<String>();
    bases.add(word);
    for (var ending : CASES) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        addBases(word.substring(0, word.length() - ending.length()), bases);
      }
    }
    return bases;
  }

  private static void addBases(String stem, Set<String> bases) {
    bases.add(stem);
    bases.add(stem + "i");
    addChanged(stem, "se", "nen", bases);
    addChanged(stem, "s", "nen", bases);
    addChanged(stem, "kse", "s", bases);
    addChanged(stem, "aa", "as", bases);
    addChanged(stem, "ää", "äs", bases);
    addChanged(stem, "ii", "is", bases);
    addChanged(stem, "ee", "e", bases);
    addChanged(stem, "ee", "es", bases);
    addChanged(stem, "e", "i", bases);
    addStrong(stem, bases);
  }

  private static void addChanged(String stem, String end, String other, Set<String> bases) {
    if (stem.endsWith(end) && stem.length() - end.length() >= SHORTEST) {
      bases.add(stem.substring(0, stem.length() - end.length()) + other);
    }
  }

  /** The consonants before the last vowel in their other grade; {@code mäe} comes of mäki. */
  private static void addStrong(String stem, Set<String> bases) {
    var last = stem.length() - 1;
    while (last > 0 && isVowel(stem.charAt(last)) && isVowel(stem.charAt(last - 1))) {
      last--;
    }
    if (last < 1 || !isVowel(stem.charAt(last))) {
      return;
    }
    var end = stem.substring(last);
    for (int length = 2; length >= 1; length--) {
      if (last >= length) {
        var weak = stem.substring(last - length, last);
        for (var strong : GRADES.getOrDefault(weak, List.of())) {
          var base = stem.substring(0, last - length) + strong + end;
          bases.add(base);
          addChanged(base, "e", "i", bases);
          addChanged(base, "ee", "e", bases);
        }
      }
    }
    if (stem.endsWith("e")) {
      bases.add(stem.substring(0, stem.length() - 1) + "ki");
    }
  }

  private static boolean isVowel(char letter) {
    return "aeiouyäöå".indexOf(letter) >= 0;
  }
}
