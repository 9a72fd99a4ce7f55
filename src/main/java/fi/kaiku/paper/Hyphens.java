package fi.kaiku.paper;

import fi.kaiku.platform.Language;
import java.util.regex.Pattern;

/**
 * Where long Finnish words may be divided at the end of a line: before every consonant that a vowel
 * follows (Kielitoimiston ohjepankki: tavutus). Words of the two other languages are divided by
 * nothing but want of room.
 */
final class Hyphens {

  /** Divides where there is need, and is not seen elsewhere. */
  private static final String SOFT = "\u00AD";

  /** Shorter words find room. */
  private static final Pattern LONG = Pattern.compile("\\p{L}{14,}");

  /** At least three letters stay on each side. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?<=\\p{L}{3})(?=[bcdfghjklmnpqrstvwxzšž][aeiouyäöå]\\p{L})", Pattern.CASE_INSENSITIVE);

  private Hyphens() {}

  static String in(String text, Language language) {
    return language == Language.FI
        ? LONG.matcher(text).replaceAll(word -> SYLLABLE.matcher(word.group()).replaceAll(SOFT))
        : text;
  }
}
