package fi.kaiku.figures.cube;

import fi.kaiku.figures.disclosure.Reasons;
import fi.kaiku.figures.question.Dimension;

/**
 * What some answers or encounters share, besides day and place; {@code -} where it does not apply.
 *
 * @param question {@code score} for the recommendation, {@code statement:heard} for a statement
 * @param version code and version of the questionnaire
 * @param outcome of the decision on an encounter; told as {@link Reasons} allow
 */
record CellBackground(
    String question,
    String channel,
    String kind,
    String profession,
    String language,
    String ageBand,
    String version,
    String outcome) {

  private static final String NOTHING = "-";

  /** Whether this is of encounters that nobody was asked about. */
  boolean isNotInvited() {
    return !outcome.equals(NOTHING) && !outcome.equals(Reasons.INVITED);
  }

  String value(Dimension dimension) {
    return switch (dimension) {
      case CHANNEL -> channel;
      case KIND -> kind;
      case PROFESSION -> profession;
      case LANGUAGE -> language;
      case AGE_BAND -> ageBand;
      case VERSION -> version;
      case QUESTION -> question.substring(question.indexOf(':') + 1);
      case OUTCOME -> Reasons.countedAs(outcome);
      default -> throw new IllegalArgumentException(dimension + " is not a background");
    };
  }
}
