package fi.kaiku.sms.gateway;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a reply without their dress: capitals, accents, punctuation, pictures, invisible
 * characters, letters in circles, a signature. Phones and operators add all of these by themselves.
 */
final class ReplyWords {

  /** From here on it is the signature: a line of dashes, or what a mail program adds. */
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^\\h*[-–—_]{2,}\\h*$");

  /** {@code :)} and the like, which would leave a letter behind. */
  private static final Pattern FACE =
      Pattern.compile("(?<!\\S)[:;=][-o']?[()\\[\\]DdPp/|*3]+(?!\\S)");

  /** Pictures that would leave letters behind: whatever is shown in colour, ™ and ℠. */
  private static final Pattern PICTURE = Pattern.compile(".\\ufe0f|[\\u2120\\u2122]");

  /** Nothing that is seen, nor an accent: left out without parting a word. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{M}\\p{Cf}\\u00ad\\u115f\\u1160\\u3164\\uffa0'’‘ʼ`´]");

  /** An accent that tells estä from the word esta of other languages; the only one that is kept. */
  private static final Pattern TELLING =
      Pattern.compile("(?i)(e\\P{L}{0,9}+s\\P{L}{0,9}+t\\P{L}{0,9}+)(?:a\\u0308)++");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private ReplyWords() {}

  /** In order, in small letters of which none follows itself: {@code lopettakaa → lopetaka}. */
  static List<String> of(String text) {
    var words = FACE.matcher(withoutSignature(text)).replaceAll(" ");
    var plain = plain(PICTURE.matcher(words).replaceAll(" "));
    return Stream.of(BETWEEN.split(plain))
        .filter(word -> !word.isEmpty())
        .map(ReplyWords::brief)
        .toList();
  }

  /** A word of a vocabulary in the same form. */
  static String form(String word) {
    return String.join("", of(word));
  }

  /** Words that may be the letters of one. */
  static String joined(List<String> words) {
    return brief(String.join("", words));
  }

  private static String brief(String word) {
    var brief = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      var letter = word.charAt(i);
      if (i == 0 || letter != word.charAt(i - 1) || !Character.isLetter(letter)) {
        brief.append(letter);
      }
    }
    return brief.toString();
  }

  private static String plain(String text) {
    var latin = new StringBuilder(text.length());
    text.codePoints().map(ReplyWords::letterInABox).forEach(latin::appendCodePoint);
    var apart = Normalizer.normalize(latin, Normalizer.Form.NFKD);
    var telling = TELLING.matcher(apart).replaceAll("$1ä");
    var seen = UNSEEN.matcher(telling).replaceAll("").toLowerCase(Locale.ROOT);
    return UNSEEN.matcher(seen).replaceAll("").replace('ø', 'o').replace("æ", "ae");
  }

  /** Letters in dark circles and squares, and those of flags, are not known to Unicode as such. */
  private static int letterInABox(int character) {
    if (character >= 0x1F150 && character <= 0x1F169) {
      return 'A' + character - 0x1F150;
    }
    if (character >= 0x1F170 && character <= 0x1F189) {
      return 'A' + character - 0x1F170;
    }
    return character >= 0x1F1E6 && character <= 0x1F1FF ? 'A' + character - 0x1F1E6 : character;
  }

  private static String withoutSignature(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    var found = SIGNATURE.matcher(lines);
    while (found.find()) {
      if (!plain(lines.substring(0, found.start())).isBlank()) {
        return lines.substring(0, found.start());
      }
    }
    return lines;
  }
}
