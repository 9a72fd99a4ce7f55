package fi.kaiku.text.words;

import java.util.Arrays;
import java.util.List;

/**
 * What a model counts of some words: stems, words as they stand, pairs of stems, and their parts of
 * three to five letters. Each is told by 32 bits of a hash (FNV-1a).
 */
public final class Features {

  private static final int BEGIN = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private final int[] found;
  private int size;

  private Features(int room) {
    this.found = new int[room];
  }

  /** In ascending order, each once. */
  public static int[] of(List<Word> words, Stems stems) {
    var room = 4 * words.size();
    for (var word : words) {
      room += 3 * (word.text().length() + 2);
    }
    var features = new Features(room);
    var before = "^";
    for (var word : words) {
      before = features.add(word.text(), before, stems);
    }
    features.add('b', before, "$");
    return features.sorted();
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
          found[size++] = hash;
        }
      }
    }
  }

  private void add(char group, String one, String other) {
    var hash = step(BEGIN, group);
    for (int i = 0; i < one.length(); i++) {
      hash = step(hash, one.charAt(i));
    }
    hash = step(hash, ' ');
    for (int i = 0; i < other.length(); i++) {
      hash = step(hash, other.charAt(i));
    }
    if (size < found.length) {
      found[size++] = hash;
    }
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
