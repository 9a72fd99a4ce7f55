package fi.kaiku.figures.cube;

/** What is counted. */
public enum CountedThing {
  ANSWERS,
  ENCOUNTERS;

  /** The unit or service of what has none. */
  public static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  /** So many values may a background have. */
  public static final int VALUES = 32;
}
