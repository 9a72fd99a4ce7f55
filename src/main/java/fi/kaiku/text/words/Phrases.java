package fi.kaiku.text.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of phrases, and where in a text one of each list stands: whole words, big letters or small.
 * In a phrase * stands for any letters up to the end of a word and _ for at least one. A text is
 * gone through once, however many the lists are.
 */
public final class Phrases {

  private static final char ENDING = '*';
  private static final char WORD = '_';

  /** By their first two letters, in the order of the lists. */
  private final Map<Integer, List<Phrase>> byBeginning = new HashMap<>();

  /**
   * Takes them down.
   *
   * @throws IllegalArgumentException for a phrase that does not begin with two letters or signs
   */
  public Phrases(List<List<String>> lists) {
    for (int list = 0; list < lists.size(); list++) {
      for (var words : lists.get(list)) {
        var letters = folded(words);
        if (letters.length() < 2 || isOpen(letters.charAt(0)) || isOpen(letters.charAt(1))) {
          throw new IllegalArgumentException("no beginning: " + words);
        }
        byBeginning
            .computeIfAbsent(beginning(letters, 0), _ -> new ArrayList<>())
            .add(new Phrase(list, letters));
      }
    }
  }

  /** The first of each list that has one there, by the place of the list. */
  public Map<Integer, Place> in(String text) {
    var found = new HashMap<Integer, Place>();
    var letters = folded(text);
    for (int from = 0; from + 1 < letters.length(); from++) {
      var phrases = byBeginning.get(beginning(letters, from));
      if (phrases != null && (from == 0 || !Character.isLetter(letters.codePointBefore(from)))) {
        for (var phrase : phrases) {
          var to = found.containsKey(phrase.list()) ? -1 : phrase.endIn(letters, from);
          if (to >= 0) {
            found.put(phrase.list(), new Place(from, to));
          }
        }
      }
    }
    return found;
  }

  private static int beginning(String letters, int from) {
    return letters.charAt(from) << 16 | letters.charAt(from + 1);
  }

  private static boolean isOpen(char sign) {
    return sign == ENDING || sign == WORD;
  }

  /** In small letters, each in its place. */
  private static String folded(String text) {
    var letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return new String(letters);
  }

  /**
   * Where one stands.
   *
   * @param from the place of its first character in the text
   * @param to the place after its last
   */
  public record Place(int from, int to) {}

  /** One, and the list it is of. */
  private record Phrase(int list, String words) {

    /** The place after it, or -1 where it does not stand. */
    int endIn(String text, int from) {
      var place = from;
      for (int i = 0; i < words.length(); i++) {
        var sign = words.charAt(i);
        if (isOpen(sign)) {
          var end = endOfLetters(text, place);
          if (sign == WORD && end == place) {
            return -1;
          }
          place = end;
        } else if (place < text.length() && text.charAt(place) == sign) {
          place++;
        } else {
          return -1;
        }
      }
      return endOfLetters(text, place) == place ? place : -1;
    }

    private static int endOfLetters(String text, int from) {
      var place = from;
      while (place < text.length() && Character.isLetter(text.codePointAt(place))) {
        place += Character.charCount(text.codePointAt(place));
      }
      return place;
    }
  }
}
