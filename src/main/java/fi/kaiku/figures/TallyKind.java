package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which values are counted, and in which column. */
enum TallyKind {
  /** Answers, with a score or without. */
  ANSWERS(1, Map.of("score", Columns.allIn(0, 11), "unscored", Columns.allIn(0, 2))),
  /** Promoters, passives, detractors. */
  SCORES(3, Map.of("score", new int[] {2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0})),
  /** The scores 0 to 10, and comments. */
  DISTRIBUTION(12, Map.of("score", Columns.fromZero(11), "comment", new int[] {-1, 11})),
  /** The values 1 to 5 of statements. */
  STATEMENTS(5, Map.of("statement", Columns.fromOne(5))),
  /** The faces 1 to 4. */
  FACES(4, Map.of("faces", Columns.fromOne(4))),
  /** No and yes. */
  YES_NO(2, Map.of("yes_no", Columns.fromOne(2))),
  /** The options 1 to 99 of one of many; none is 0. */
  ONE_OF(100, Columns.ofOptions("one_of")),
  /** Those who chose any of several, then each option 1 to 99. */
  SEVERAL_OF(100, Columns.ofOptions("several_of")),
  /** Comments that have been read; then of each theme those that praise, criticise, speak of it. */
  THEMES(1 + 3 * Theme.values().length, Map.of("read", Columns.allIn(0, 4))),
  /** Those who were sent a message, whose message arrived, and who answered. */
  PEOPLE(
      3,
      Map.of(
          "messaged", Columns.allIn(0, 1),
          "delivered", Columns.allIn(1, 1),
          "answered", Columns.allIn(2, 1))),
  /** Encounters whose message was not sent, is of unknown outcome, was sent, was delivered. */
  MESSAGES(4, Map.of("encounter", Columns.fromZero(4)));

  private final int columns;

  @SuppressWarnings("ImmutableEnumChecker") // arrays that nobody changes
  private final Map<String, int[]> byQuestion;

  TallyKind(int columns, Map<String, int[]> byQuestion) {
    this.columns = columns;
    this.byQuestion = byQuestion;
  }

  int columns() {
    return columns;
  }

  /**
   * The column of each value of a question from 0 on, below 0 when it does not count; none when no
   * value does. Of statements and faces, {@code statement:heard}, each question counts.
   */
  int @Nullable [] columnsOf(String question) {
    var colon = question.indexOf(':');
    var about = colon < 0 ? question : question.substring(0, colon);
    return this == THEMES && about.equals("theme")
        ? signsOf(Theme.of(question.substring(colon + 1)))
        : byQuestion.get(about);
  }

  /** The columns of a theme, in the order of the values of its sign. */
  static int[] signsOf(Theme theme) {
    var first = 1 + 3 * List.of(Theme.values()).indexOf(theme);
    return new int[] {first, first + 1, first + 2};
  }

  /** The column of each value of a question. */
  private static final class Columns {

    static int[] allIn(int column, int values) {
      return IntStream.range(0, values).map(_ -> column).toArray();
    }

    static int[] fromZero(int values) {
      return IntStream.range(0, values).toArray();
    }

    /** The values 0 to 99 in columns of the same number; backgrounds have them in pieces. */
    static Map<String, int[]> ofOptions(String about) {
      return Map.of(
          about, piece(0), about + "+1", piece(1), about + "+2", piece(2), about + "+3", piece(3));
    }

    private static int[] piece(int number) {
      var first = number * CountedThing.VALUES;
      return IntStream.range(first, Math.min(100, first + CountedThing.VALUES)).toArray();
    }

    /** The value 0 does not count. */
    static int[] fromOne(int values) {
      return IntStream.rangeClosed(0, values).map(value -> value - 1).toArray();
    }
  }
}
