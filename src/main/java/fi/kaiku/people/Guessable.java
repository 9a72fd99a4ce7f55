package fi.kaiku.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells passwords that are guessed first: those that hold little but words that everybody uses,
 * rows of a keyboard, counting, years, and the same thing again and again.
 *
 * @param words lower case, the longest first
 */
record Guessable(List<String> words) {

  /** So many characters must be left when everything easy is taken away. */
  private static final int LEAST_LEFT = 6;

  private static final int FEWEST_DIFFERENT = 5;
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_RUN = 3;

  private static final List<String> ROWS =
      List.of(
          "qwertyuiopå",
          "asdfghjklöä",
          "zxcvbnm",
          "1234567890",
          "!\"#¤%&/()=",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
          "1q2w3e4r5t6y7u8i9o0p",
          "qazwsxedcrfvtgbyhnujmikolp",
          "abcdefghijklmnopqrstuvwxyzåäö");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1{2,}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Of these words, and what stands between spaces and hyphens in them. */
  static Guessable of(Collection<String> texts) {
    return new Guessable(
        texts.stream()
            .map(Guessable::plain)
            .flatMap(text -> Stream.concat(Stream.of(text), BETWEEN.splitAsStream(text)))
            .filter(word -> word.length() >= SHORTEST_WORD)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** The same with more words. */
  Guessable with(Collection<String> more) {
    return of(Stream.concat(words.stream(), more.stream()).toList());
  }

  boolean isEasy(String password) {
    var plain = plain(password);
    return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
        || repeatsItself(BETWEEN.matcher(plain).replaceAll(""))
        || Math.min(left(plain), left(unmasked(plain))) < LEAST_LEFT;
  }

  /** {@code kaikukaikukaiku}; the last time may be cut short. */
  private static boolean repeatsItself(String text) {
    for (int unit = 1; unit <= text.length() / 2; unit++) {
      if (text.regionMatches(unit, text, 0, text.length() - unit)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters and digits are left when everything easy is taken away. */
  private int left(String plain) {
    var rest = plain;
    for (var word : words) {
      rest = rest.replace(word, " ");
    }
    rest = YEAR.matcher(rest).replaceAll(" ");
    rest = REPEATED.matcher(rest).replaceAll(" ");
    return BETWEEN.matcher(withoutRuns(rest)).replaceAll("").length();
  }

  /** Takes away what follows the rows of a keyboard or the alphabet, forwards or backwards. */
  private static String withoutRuns(String text) {
    var rest = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int run = runAt(i, text);
      rest.append(run < SHORTEST_RUN ? text.charAt(i) : ' ');
      i += run < SHORTEST_RUN ? 1 : run;
    }
    return rest.toString();
  }

  private static int runAt(int from, String text) {
    int longest = 1;
    for (var row : ROWS) {
      for (var line : List.of(row, new StringBuilder(row).reverse().toString())) {
        int run = 1;
        while (from + run < text.length() && line.contains(text.substring(from, from + run + 1))) {
          run++;
        }
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }

  /** The letters that digits and signs are put for. */
  private static String unmasked(String text) {
    var masks = "0134578@$!";
    var letters = "oieastbasi";
    var seen = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int place = masks.indexOf(text.charAt(i));
      seen.append(place < 0 ? text.charAt(i) : letters.charAt(place));
    }
    return seen.toString();
  }
}
