package fi.kaiku.figures.cube;

/** Which things are counted, and in which columns one of some value counts. */
public enum TallyKind {
  /** Promoters, passives, detractors. */
  SCORES(CountedThing.ANSWERS, "score", 3),
  /** The scores 0 to 10, and comments. */
  DISTRIBUTION(CountedThing.ANSWERS, "score", 12),
  /** Encounters, and messages sent, of unknown outcome and delivered. */
  STEPS(CountedThing.ENCOUNTERS, "-", 4),
  /** The values 1 to 5 of statements. */
  STATEMENTS(CountedThing.ANSWERS, "statement:", 5),
  /** The faces 1 to 4. */
  FACES(CountedThing.ANSWERS, "faces:", 4);

  private static final int COMMENT = 16;

  private final CountedThing counted;
  private final String question;
  private final int columns;

  TallyKind(CountedThing counted, String question, int columns) {
    this.counted = counted;
    this.question = question;
    this.columns = columns;
  }

  public CountedThing counted() {
    return counted;
  }

  /** Whether an answer to that question counts; of statements and faces each question does. */
  boolean isAbout(String other) {
    return switch (this) {
      case SCORES, DISTRIBUTION, STEPS -> other.equals(question);
      case STATEMENTS, FACES -> other.startsWith(question);
    };
  }

  public int columns() {
    return columns;
  }

  /** The columns in which a value counts, a bit for each; the lowest is the first column. */
  public int columnsOf(int value) {
    var score = value % COMMENT;
    return switch (this) {
      case SCORES -> 1 << (score >= 9 ? 0 : score >= 7 ? 1 : 2);
      case DISTRIBUTION -> 1 << score | (value >= COMMENT ? 1 << 11 : 0);
      case STATEMENTS, FACES -> value < 1 || value > columns ? 0 : 1 << (value - 1);
      case STEPS ->
          switch (value) {
            case 0 -> 0b0001;
            case 1 -> 0b0101;
            case 2 -> 0b0011;
            default -> 0b1011;
          };
    };
  }
}
