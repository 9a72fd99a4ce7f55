package fi.kaiku.text.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a model counts of some words: stems, words as they stand, pairs of stems, stems after a word
 * that denies, the ideas they stand for and pairs of these, and their parts of three to five
 * letters. Each is told by 31 bits of a hash (FNV-1a); the last bit says whether it is a part of a
 * word.
 */
public final class Features {

  private static final int BEGIN = 0x811c9dc5;
  private static final int PRIME = 0x01000193;
  private static final int PART = 1;

  /** So many words after one that denies are heard as denied. */
  private static final int DENIED = 4;

  private static final Set<String> DENIALS =
      Set.of(
          ("ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä älä älkää ilman tuskin mitään"
                  + " inte int ej ingen inget inga ingenting aldrig utan knappt"
                  + " not no never nobody none nothing t dont didnt cannot without neither nor hardly")
              .split(" ", -1));

  private int[] found;
  private int size;

  private Features(int room) {
    this.found = new int[room];
  }

  /** In ascending order, each once. */
  public static int[] of(List<Word> words, Stems stems) {
    var room = 5 * words.size() + 1;
    for (var word : words) {
      room += 3 * (word.text().length() + 2);
    }
    var features = new Features(room);
    var ideas = new Ideas(features);
    var before = "^";
    var denied = 0;
    for (var word : words) {
      before = features.add(word.text(), before, stems);
      ideas.next(stems.ideasOf(word.text()), denied > 0);
      if (denied > 0) {
        features.add('n', before, "");
      }
      denied = DENIALS.contains(word.text()) ? DENIED : denied - 1;
    }
    features.add('b', before, "$");
    return features.sorted();
  }

  /** Whether one stands for a part of a word, not for words. */
  public static boolean isPart(int feature) {
    return (feature & PART) != 0;
  }

  private String add(String word, String before, Stems stems) {
    var stem = stems.of(word);
    add('w', word, "");
    add('s', stem, "");
    add('b', before, stem);
    addParts(word);
    return stem;
  }

  private void addParts(String word) {
    for (int from = -1; from < word.length(); from++) {
      var hash = step(BEGIN, 'c');
      for (int length = 1; length <= 5 && from + length <= word.length() + 1; length++) {
        var place = from + length - 1;
        var letter = place < 0 || place == word.length() ? ' ' : word.charAt(place);
        hash = step(hash, letter);
        if (length >= 3) {
          put(hash | PART);
        }
      }
    }
  }

  void add(char group, String one, String other) {
    var hash = step(BEGIN, group);
    for (int i = 0; i < one.length(); i++) {
      hash = step(hash, one.charAt(i));
    }
    hash = step(hash, ' ');
    for (int i = 0; i < other.length(); i++) {
      hash = step(hash, other.charAt(i));
    }
    put(hash & ~PART);
  }

  private void put(int feature) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = feature;
  }

  private static int step(int hash, char letter) {
    var low = (hash ^ (letter & 0xff)) * PRIME;
    return (low ^ (letter >>> 8)) * PRIME;
  }

  private int[] sorted() {
    var all = Arrays.copyOf(found, size);
    Arrays.sort(all);
    var unique = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[unique++] = all[i];
      }
    }
    return Arrays.copyOf(all, unique);
  }
}
