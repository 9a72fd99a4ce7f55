package fi.kaiku.figures.cube;

/** What is counted. */
public enum CountedThing {
  /** Answers that have appeared, by the week in which they did. */
  ANSWERS,
  /** The people of released months, in groups of a few traits: who was sent a message, and what. */
  GROUPS,
  /** Encounters with what was decided and what became of the message. */
  ENCOUNTERS,
  /** Comments that have been read, and their themes in force; by the week as answers. */
  THEMES;

  /** The unit or service of what has none. */
  public static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  /**
   * So many values may a background have. Greater ones belong to another question: the value 70 of
   * {@code one_of:about} is the value 6 of {@code one_of+2:about}.
   */
  public static final int VALUES = 32;
}
