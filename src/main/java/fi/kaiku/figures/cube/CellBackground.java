package fi.kaiku.figures.cube;

import fi.kaiku.figures.question.Dimension;

/**
 * What some answers, people or encounters share, besides time and place, and the question that
 * their values are about; {@code -} where it does not apply.
 *
 * @param question {@code score} for the recommendation, {@code statement:heard} for a statement,
 *     {@code comment}; of people also {@code messaged}, {@code delivered} and {@code answered}; of
 *     comments {@code read} and {@code theme:waiting}
 * @param version code and version of the questionnaire
 * @param outcome of the decision on an encounter
 */
public record CellBackground(
    String question,
    String channel,
    String kind,
    String profession,
    String language,
    String ageBand,
    String version,
    String outcome) {

  /** Its value in a dimension of backgrounds. */
  public String value(Dimension dimension) {
    return switch (dimension) {
      case CHANNEL -> channel;
      case KIND -> kind;
      case PROFESSION -> profession;
      case LANGUAGE -> language;
      case AGE_BAND -> ageBand;
      case VERSION -> version;
      case QUESTION -> question.substring(question.indexOf(':') + 1);
      case OUTCOME -> outcome;
      default -> throw new IllegalArgumentException(dimension + " is not a background");
    };
  }
}
