package fi.kaiku.channel.paper.keying;

import java.util.List;
import java.util.stream.Collectors;

/** What stands on paper for one question, as it was keyed. */
sealed interface KeyedMark {

  /** No mark. */
  record None() implements KeyedMark {}

  /** A mark that says nothing clear, such as two crosses where one is asked for. */
  record Unreadable() implements KeyedMark {}

  /**
   * What was marked.
   *
   * @param values in ascending order, at least one
   */
  record Values(List<Integer> values) implements KeyedMark {}

  /** As it is kept for comparison: {@code -}, {@code *} or {@code 1,3}. */
  default String text() {
    return switch (this) {
      case None _ -> "-";
      case Unreadable _ -> "*";
      case Values(var values) ->
          values.stream().map(String::valueOf).collect(Collectors.joining(","));
    };
  }

  default List<Integer> given() {
    return this instanceof Values(var values) ? values : List.of();
  }
}
