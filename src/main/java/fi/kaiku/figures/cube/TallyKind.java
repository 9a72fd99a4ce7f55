package fi.kaiku.figures.cube;

/** Which things are counted, and in which columns one of some value counts. */
public enum TallyKind {
  /** Promoters, passives, detractors. */
  SCORES(CountedThing.ANSWERS, "score", 3),
  /** The scores 0 to 10, and comments. */
  DISTRIBUTION(CountedThing.ANSWERS, "score", 12),
  /** Encounters, messages sent, of unknown outcome and delivered; the invited, and the others. */
  STEPS(CountedThing.ENCOUNTERS, "-", 6),
  /** The values 1 to 5 of statements. */
  STATEMENTS(CountedThing.ANSWERS, "statement:", 5),
  /** The faces 1 to 4. */
  FACES(CountedThing.ANSWERS, "faces:", 4);

  /** The value of an encounter that nobody was asked about. */
  static final int NOT_INVITED = 4;

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
            case 0 -> 0b010001;
            case 1 -> 0b010101;
            case 2 -> 0b010011;
            case NOT_INVITED -> 0b100001;
            default -> 0b011011;
          };
    };
  }
}
