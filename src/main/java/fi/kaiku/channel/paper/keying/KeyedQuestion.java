package fi.kaiku.channel.paper.keying;

import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question that is keyed with one key a mark, and the keys that it takes.
 *
 * <p>A digit is the box with that number; {@code -} is no mark, and so is 0 where no box has it;
 * {@code *} is a mark that says nothing clear. Ten is {@code +}, as on a number pad it is one key.
 * Those without a number pad press x for {@code *} and t for ten.
 *
 * @param item none for the score
 * @param values what may be marked
 */
record KeyedQuestion(@Nullable Item item, List<Integer> values, boolean several) {

  static final String SCORE = "score";

  private static final int BEST = 10;

  /** What a questionnaire asks on paper beside its comment, in its order. */
  static List<KeyedQuestion> of(Questionnaire asked) {
    var questions = new ArrayList<KeyedQuestion>();
    if (asked.score() != null) {
      questions.add(
          new KeyedQuestion(null, IntStream.rangeClosed(0, BEST).boxed().toList(), false));
    }
    for (var item : asked.items()) {
      questions.add(new KeyedQuestion(item, item.values(), item.takesSeveral()));
    }
    return questions;
  }

  /** Of the item; {@link #SCORE} for the score. */
  String code() {
    return item == null ? SCORE : item.code();
  }

  /** The field's name and id on the page. */
  String field() {
    return "m-" + code();
  }

  /** Whether a single key says all: nothing can follow a first digit. */
  boolean oneKey() {
    return !several && values.stream().allMatch(value -> value <= 9 || item == null);
  }

  /** What was keyed; none when it is none of the question's keys. */
  Optional<KeyedMark> read(String typed) {
    var keys = typed.strip().toLowerCase(Locale.ROOT);
    if (keys.equals("-") || (keys.equals("0") && !values.contains(0))) {
      return Optional.of(new KeyedMark.None());
    }
    if (keys.equals("*") || keys.equals("x")) {
      return Optional.of(new KeyedMark.Unreadable());
    }
    if (item == null && (keys.equals("+") || keys.equals("t"))) {
      return Optional.of(new KeyedMark.Values(List.of(BEST)));
    }
    return numbers(keys);
  }

  private Optional<KeyedMark> numbers(String keys) {
    var parts = keys.split(several ? splitter() : "\\s+", 0);
    if (!several && parts.length != 1) {
      return Optional.empty();
    }
    var marked = new ArrayList<Integer>();
    for (var part : parts) {
      var value = part.matches("[0-9]{1,2}") ? Integer.parseInt(part) : -1;
      if (!values.contains(value)) {
        return Optional.empty();
      }
      marked.add(value);
    }
    return marked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeyedMark.Values(
                Stream.of(marked).flatMap(List::stream).distinct().sorted().toList()));
  }

  /** Digits stand side by side as long as every number is a single digit. */
  private String splitter() {
    return values.stream().allMatch(value -> value <= 9) ? "[\\s,;.]*" : "[\\s,;.]+";
  }
}
