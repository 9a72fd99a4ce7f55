package fi.kaiku.questionnaire;

import fi.kaiku.platform.Names;

/**
 * One thing that a customer may rate beside the score; leaving it out is always allowed.
 *
 * @param code small letters and hyphens, unique in its questionnaire
 * @param text a statement to agree with or a question that a face answers
 */
public record Rating(String code, Kind kind, Names text) {

  /** How it is answered; the words of the values are Kaiku's, the same in every questionnaire. */
  public enum Kind {
    /** 1 (strongly disagree) – 5 (strongly agree). */
    STATEMENT(5),
    /** 1 (very unhappy) – 4 (very happy). */
    FACES(4);

    private final int most;

    Kind(int most) {
      this.most = most;
    }

    /** The best value; the worst is 1. */
    public int most() {
      return most;
    }

    public boolean has(int value) {
      return value >= 1 && value <= most;
    }
  }
}
