package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which values are counted, and in which column. */
enum TallyKind {
  /** Promoters, passives, detractors. */
  SCORES(3, Map.of("score", columns(2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0))),
  /** The scores 0 to 10, and comments. */
  DISTRIBUTION(
      12,
      Map.of(
          "score", columns(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
          "comment", columns(-1, 11))),
  /** The values 1 to 5 of statements. */
  STATEMENTS(5, Map.of("statement", columns(-1, 0, 1, 2, 3, 4))),
  /** The faces 1 to 4. */
  FACES(4, Map.of("faces", columns(-1, 0, 1, 2, 3))),
  /** Those who were sent a message, whose message arrived, and who answered. */
  PEOPLE(3, Map.of("messaged", columns(0), "delivered", columns(1), "answered", columns(2)));

  private final int columns;
  private final Map<String, int[]> columnsOf;

  TallyKind(int columns, Map<String, int[]> columnsOf) {
    this.columns = columns;
    this.columnsOf = columnsOf;
  }

  int columns() {
    return columns;
  }

  /**
   * The column of each value of a question, below 0 when it does not count; none when no value
   * does. Of statements and faces, {@code statement:heard}, each question counts.
   */
  int @Nullable [] columnsOf(String question) {
    var colon = question.indexOf(':');
    return columnsOf.get(colon < 0 ? question : question.substring(0, colon));
  }

  private static int[] columns(int... ofValues) {
    var columns = Arrays.copyOf(ofValues, CountedThing.VALUES);
    Arrays.fill(columns, ofValues.length, columns.length, -1);
    return columns;
  }
}
