package fi.kaiku.questionnaire;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When an item is asked. Whoever has not answered what it looks at is not asked. */
public sealed interface Condition {

  /** The score is this or less. */
  record ScoreAtMost(int score) implements Condition {}

  /** The score is this or more. */
  record ScoreAtLeast(int score) implements Condition {}

  /**
   * Another item, which is asked earlier, was answered with one of these.
   *
   * @param values in ascending order
   */
  record Chosen(String item, List<Integer> values) implements Condition {
    public Chosen {
      values = List.copyOf(values);
    }
  }

  /**
   * Whether it holds.
   *
   * @param score null when none was given
   */
  default boolean holds(@Nullable Integer score, Marks marks) {
    return switch (this) {
      case ScoreAtMost(var most) -> score != null && score <= most;
      case ScoreAtLeast(var least) -> score != null && score >= least;
      case Chosen(var item, var values) -> values.stream().anyMatch(marks.of(item)::contains);
    };
  }

  /** The values that other items have been answered with. */
  interface Marks {
    Set<Integer> of(String item);
  }

  /** The same condition always in the same words, for the checksum: {@code score<=6}. */
  default String words() {
    return switch (this) {
      case ScoreAtMost(var most) -> "score<=" + most;
      case ScoreAtLeast(var least) -> "score>=" + least;
      case Chosen(var item, var values) -> item + "=" + values;
    };
  }
}
