package fi.kaiku.sms.gateway;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A refusal that stands beside an answer: {@code 9 stop}, {@code Stop. 9}, {@code 9 kiva hoitaja.
 * Lopeta viestit}, {@code Kiitos hoidosta! STOP}. It is one beyond doubt as well, and the answer is
 * an answer.
 */
final class StopBeside {

  private static final String SCORE = "(?:10|\\d)(?:\\s?/\\s?10)?";
  private static final String APART = "[\\s.,;:!?–—-]{1,20}";

  private static final Pattern SCORE_FIRST =
      Pattern.compile("\\s*(" + SCORE + ")(?!\\d)" + APART + "(?=[^\\d\\s])", Pattern.DOTALL);

  private static final Pattern SCORE_LAST =
      Pattern.compile(
          "(?<=\\D)" + APART + "(?<![–—-])(" + SCORE + ")[\\s.!]{0,20}$", Pattern.DOTALL);

  private static final Pattern SCORE_ALONE = Pattern.compile("\\s*" + SCORE + APART);

  /** The frame of a key around a digit, and whether it is shown in colour. */
  private static final Pattern FRAMES = Pattern.compile("[\\u20E3\\uFE0E\\uFE0F]");

  private static final Pattern END_OF_SENTENCE =
      Pattern.compile(
          "[.!;…。]{1,10}+[\"”»')\\]]{0,3}+(?:\\s{1,20}+|$)|[\\n\\r\\u0085\\u2028\\u2029]");

  private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]");

  /** Somebody said it, or it stood on a door. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?<!\\p{L})(?:san(?:o|e)\\p{L}*|huu(?:si|sin|da|dan|taa|dettiin)\\p{L}*|luki|lukee"
              + "|sa|sade|sagt|säger|skrek|ropade|stod|står|said|says?|shout\\p{L}*|yell\\p{L}*"
              + "|told|wrote)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FOR_EXAMPLE =
      Pattern.compile("(?i)(?<!\\p{L})(?:esim|t\\.?ex|e\\.?g|ns|s\\.?k)\\.\\s*$");

  /** A greeting before it, a farewell and a name after it. */
  private static final int FROM_THE_EDGE = 4;

  private StopBeside() {}

  /**
   * What a reply says beside its refusal; nothing when it asks, does not refuse, or nothing else.
   */
  static Optional<String> rest(String reply) {
    var text = FRAMES.matcher(Normalizer.normalize(reply, Normalizer.Form.NFKC)).replaceAll("");
    if (text.contains("?") || Refusal.isIn(text)) {
      return Optional.empty();
    }
    var first = SCORE_FIRST.matcher(text);
    if (first.lookingAt() && Refusal.isIn(text.substring(first.end()))) {
      return Optional.of(first.group(1));
    }
    var last = SCORE_LAST.matcher(text);
    if (last.find() && Refusal.isIn(text.substring(0, last.start()))) {
      return Optional.of(last.group(1));
    }
    return SAID.matcher(text).find() ? Optional.empty() : besideItsOwnSentence(reply);
  }

  /** In the customer's own letters. */
  private static Optional<String> besideItsOwnSentence(String reply) {
    var sentences = sentences(reply);
    var count = sentences.size();
    if (count < 2) {
      return Optional.empty();
    }
    for (int i = count - 1; i > 0 && i >= count - FROM_THE_EDGE; i--) {
      var before = String.join("", sentences.subList(0, i));
      if (stands(sentences, i)
          && Refusal.isIn(String.join("", sentences.subList(i, count)))
          && !FOR_EXAMPLE.matcher(before).find()) {
        return Optional.of(before.strip());
      }
    }
    var score = SCORE_ALONE.matcher(sentences.getFirst()).matches() ? 1 : 0;
    for (int i = score; i < count - 1 && i < FROM_THE_EDGE; i++) {
      if (stands(sentences, i) && Refusal.isIn(String.join("", sentences.subList(score, i + 1)))) {
        var after = String.join("", sentences.subList(i + 1, count));
        return Optional.of((score == 0 ? after : sentences.getFirst() + after).strip());
      }
    }
    return Optional.empty();
  }

  /** Says that it is messages that end, and does not go on in small letters on the same line. */
  private static boolean stands(List<String> sentences, int place) {
    var sentence = sentences.get(place);
    return Refusal.isNamedIn(sentence)
        && (place == sentences.size() - 1
            || LINE_BREAK.matcher(sentence).find()
            || !beginsSmall(sentences.get(place + 1))
            || beginsSmall(sentence)
            || sentence.equals(sentence.toUpperCase(Locale.ROOT)));
  }

  private static boolean beginsSmall(String sentence) {
    return sentence
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::isLowerCase)
        .findFirst()
        .orElse(false);
  }

  /** All of the text, each sentence with what ends it. */
  private static List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    var end = END_OF_SENTENCE.matcher(text);
    var from = 0;
    while (end.find()) {
      sentences.add(text.substring(from, end.end()));
      from = end.end();
    }
    sentences.add(text.substring(from));
    sentences.removeIf(String::isBlank);
    return sentences;
  }
}
