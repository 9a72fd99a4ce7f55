package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which values are counted, and in which column. */
enum TallyKind {
  /** Promoters, passives, detractors. */
  SCORES(3),
  /** The scores 0 to 10, and comments. */
  DISTRIBUTION(12),
  /** The values 1 to 5 of statements. */
  STATEMENTS(5),
  /** The faces 1 to 4. */
  FACES(4),
  /** Those who were sent a message, whose message arrived, and who answered. */
  PEOPLE(3);

  private static final int[] GROUPS_OF_SCORES = columns(2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0);
  private static final int[] FROM_ZERO = columns(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  private static final int[] FROM_ONE = columns(-1, 0, 1, 2, 3, 4);
  private static final int[] COMMENTS = columns(-1, 11);
  private static final int[] SECOND = columns(1);
  private static final int[] THIRD = columns(2);

  private final int columns;

  TallyKind(int columns) {
    this.columns = columns;
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
    var about = colon < 0 ? question : question.substring(0, colon);
    return switch (this) {
      case SCORES -> about.equals("score") ? GROUPS_OF_SCORES : null;
      case STATEMENTS -> about.equals("statement") ? FROM_ONE : null;
      case FACES -> about.equals("faces") ? FROM_ONE : null;
      case DISTRIBUTION ->
          switch (about) {
            case "score" -> FROM_ZERO;
            case "comment" -> COMMENTS;
            default -> null;
          };
      case PEOPLE ->
          switch (about) {
            case "messaged" -> FROM_ZERO;
            case "delivered" -> SECOND;
            case "answered" -> THIRD;
            default -> null;
          };
    };
  }

  private static int[] columns(int... ofValues) {
    var columns = Arrays.copyOf(ofValues, CountedThing.VALUES);
    Arrays.fill(columns, ofValues.length, columns.length, -1);
    return columns;
  }
}
