package fi.kaiku.figures;

import fi.kaiku.text.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which values are counted, and in which column. */
enum TallyKind {
  /** Answers, with a score or without. */
  ANSWERS(1),
  /** Promoters, passives, detractors. */
  SCORES(3),
  /** The scores 0 to 10, and comments. */
  DISTRIBUTION(12),
  /** The values 1 to 5 of statements. */
  STATEMENTS(5),
  /** The faces 1 to 4. */
  FACES(4),
  /** Comments that have been read; then of each theme those that praise, criticise, speak of it. */
  THEMES(1 + 3 * Theme.values().length),
  /** Those who were sent a message, whose message arrived, and who answered. */
  PEOPLE(3),
  /** Encounters whose message was not sent, is of unknown outcome, was sent, was delivered. */
  MESSAGES(4);

  private static final int[] GROUPS_OF_SCORES = {2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0};
  private static final int[] FROM_ZERO = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  private static final int[] FROM_ONE = {-1, 0, 1, 2, 3, 4};
  private static final int[] COMMENTS = {-1, 11};
  private static final int[] FIRST = {0, 0, 0, 0};
  private static final int[] ALL_SCORES = new int[11];
  private static final int[] SECOND = {1};
  private static final int[] THIRD = {2};

  private final int columns;

  TallyKind(int columns) {
    this.columns = columns;
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
    return switch (this) {
      case ANSWERS ->
          switch (about) {
            case "score" -> ALL_SCORES;
            case "unscored" -> FIRST;
            default -> null;
          };
      case SCORES -> about.equals("score") ? GROUPS_OF_SCORES : null;
      case STATEMENTS -> about.equals("statement") ? FROM_ONE : null;
      case FACES -> about.equals("faces") ? FROM_ONE : null;
      case MESSAGES -> about.equals("encounter") ? FROM_ZERO : null;
      case DISTRIBUTION ->
          switch (about) {
            case "score" -> FROM_ZERO;
            case "comment" -> COMMENTS;
            default -> null;
          };
      case THEMES ->
          switch (about) {
            case "read" -> FIRST;
            case "theme" -> signsOf(Theme.of(question.substring(colon + 1)));
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

  /** The columns of a theme, in the order of the values of its sign. */
  static int[] signsOf(Theme theme) {
    var first = 1 + 3 * List.of(Theme.values()).indexOf(theme);
    return new int[] {first, first + 1, first + 2};
  }
}
