package fi.kaiku.sms.gateway;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A refusal that stands beside an answer: {@code 9 stop}, {@code Stop. 9}, {@code 9 kiva hoitaja.
 * Lopeta viestit}, {@code Kiitos hoidosta! STOP}. It is one beyond doubt as well, and the answer is
 * an answer.
 */
final class StopBeside {

  private static final String SCORE = "(?:10|\\d)(?:\\s?/\\s?10)?";
  private static final String APART = "[\\s.,;:!?–—-]";

  private static final Pattern SCORE_FIRST =
      Pattern.compile("\\s*(" + SCORE + ")(?!\\d)" + APART + "+(?=[^\\d\\s])", Pattern.DOTALL);

  private static final Pattern SCORE_LAST =
      Pattern.compile("(?<=\\D)" + APART + "+(" + SCORE + ")[\\s.!]*$", Pattern.DOTALL);

  /** Where a last sentence begins. */
  private static final Pattern LAST_SENTENCE =
      Pattern.compile("[.!;\\n]\\s*(?=[^.!;\\n]+[.!;\\s]*$)", Pattern.DOTALL);

  /** A first sentence; one that somebody shouted, and the telling goes on, is none. */
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("^\\s*[^.!?;\\n]+(?:[.;\\n][.!;\\s]*|!+\\s*(?!\\p{Ll}))(?=\\S)");

  /** The frame of a key around a digit, and whether it is shown in colour. */
  private static final Pattern FRAMES = Pattern.compile("[\\u20E3\\uFE0E\\uFE0F]");

  private StopBeside() {}

  /** What a reply says beside its refusal; nothing when it does not refuse, or nothing else. */
  static Optional<String> rest(String reply) {
    var text = FRAMES.matcher(Normalizer.normalize(reply, Normalizer.Form.NFKC)).replaceAll("");
    var first = SCORE_FIRST.matcher(text);
    if (first.lookingAt()) {
      return Refusal.isIn(text.substring(first.end()))
          ? Optional.of(first.group(1))
          : withoutLastSentence(text);
    }
    var last = SCORE_LAST.matcher(text);
    return last.find() && Refusal.isIn(text.substring(0, last.start()))
        ? Optional.of(last.group(1))
        : besideItsOwnSentence(text);
  }

  /** Not where all of it refuses; and a question asks, and may quote what it asks about. */
  private static Optional<String> besideItsOwnSentence(String text) {
    if (text.contains("?") || Refusal.isIn(text)) {
      return Optional.empty();
    }
    var first = FIRST_SENTENCE.matcher(text);
    if (first.find() && Refusal.isNamedIn(first.group())) {
      return Optional.of(text.substring(first.end()).strip());
    }
    var last = LAST_SENTENCE.matcher(text);
    return last.find() && Refusal.isNamedIn(text.substring(last.end()))
        ? Optional.of(text.substring(0, last.end()).strip())
        : Optional.empty();
  }

  private static Optional<String> withoutLastSentence(String text) {
    var sentence = LAST_SENTENCE.matcher(text);
    return sentence.find() && Refusal.isIn(text.substring(sentence.end()))
        ? Optional.of(text.substring(0, sentence.start()).strip())
        : Optional.empty();
  }
}
