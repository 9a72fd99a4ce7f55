package fi.kaiku.questionnaire;

import fi.kaiku.platform.Names;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked beside the score and the comment; leaving it out is always allowed.
 *
 * @param code small letters and hyphens, unique in its questionnaire
 * @param text a statement to agree with, or a question
 * @param options what may be chosen, in the order in which it is shown; empty unless the kind has
 *     options of its own
 * @param condition when it is asked; null for always
 */
public record Item(
    String code, Kind kind, Names text, List<Option> options, @Nullable Condition condition) {

  public Item {
    options = List.copyOf(options);
  }

  /**
   * One of the things that may be chosen.
   *
   * @param value 1–99, unique in its item, the same in every version that means the same
   */
  public record Option(int value, Names text) {}

  /** How it is answered; the words of fixed values are Kaiku's, the same in every questionnaire. */
  public enum Kind {
    /** 1 (strongly disagree) – 5 (strongly agree). */
    STATEMENT(5),
    /** 1 (very unhappy) – 4 (very happy). */
    FACES(4),
    /** 1 (no) or 2 (yes). */
    YES_NO(2),
    /** One option, by its number. */
    ONE_OF(0),
    /** Any number of options, each by its number and each a mark of its own. */
    SEVERAL_OF(0);

    private final int most;

    Kind(int most) {
      this.most = most;
    }

    /** Whether a questionnaire says itself what may be chosen. */
    public boolean hasOptions() {
      return most == 0;
    }
  }

  /** What may be answered: of a scale from the worst to the best, of options in their order. */
  public List<Integer> values() {
    return kind.hasOptions()
        ? options.stream().map(Option::value).toList()
        : IntStream.rangeClosed(1, kind.most).boxed().toList();
  }

  public boolean has(int value) {
    return values().contains(value);
  }

  /** With the options that another version had besides. */
  Item withOptionsOf(Item earlier) {
    var more = earlier.options.stream().filter(option -> !has(option.value()));
    return new Item(code, kind, text, Stream.concat(options.stream(), more).toList(), condition);
  }

  /** Whether one answer may have several values. */
  public boolean takesSeveral() {
    return kind == Kind.SEVERAL_OF;
  }
}
