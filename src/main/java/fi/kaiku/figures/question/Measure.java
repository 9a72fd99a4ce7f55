package fi.kaiku.figures.question;

import fi.kaiku.questionnaire.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for, on the page and in the API. */
public enum Measure {
  NPS,
  PROMOTERS,
  PASSIVES,
  DETRACTORS,
  /** Answers by their score; each score is a share of its own. */
  DISTRIBUTION,
  /** Answers with a comment. */
  COMMENTS,
  RESPONSE_RATE,
  FUNNEL,
  /** The mean of the values 1 to 5 of a statement. */
  STATEMENT_MEAN,
  /** Who agrees with a statement: 4 or 5. */
  STATEMENT_TOP_TWO,
  /** Happy faces: 3 or 4. */
  FACES_HAPPY,
  /** Who says yes to a question that is answered by yes or no. */
  YES,
  /** The options of a question of which one is chosen; each is a share of its own. */
  ONE_OF,
  /** The options of a question of which several may be chosen; each is a share of its own. */
  SEVERAL_OF,
  /** What comments are about: a row of counts for each theme. */
  THEMES,
  /** Of the comments that were read, those that praise a theme. */
  PRAISE,
  /** Those that criticise it. */
  CRITICISM;

  /** The name in the API and in the address of a page: {@code response-rate}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is one value, which can be compared, and not a row of counts. */
  public boolean isOneValue() {
    return this != DISTRIBUTION && this != FUNNEL && this != THEMES && !isOfOptions();
  }

  /** What it can be cut by and narrowed down to. */
  public List<Dimension> dimensions() {
    if (rated().isPresent()) {
      return Dimension.OF_RATINGS;
    }
    if (isOfThemes()) {
      return Dimension.OF_THEMES;
    }
    return isOfEncounters() ? Dimension.OF_ENCOUNTERS : Dimension.OF_ANSWERS;
  }

  /** What kind of rating it is about; none for any other measure. */
  public Optional<Item.Kind> rated() {
    return switch (this) {
      case STATEMENT_MEAN, STATEMENT_TOP_TWO -> Optional.of(Item.Kind.STATEMENT);
      case FACES_HAPPY -> Optional.of(Item.Kind.FACES);
      case YES -> Optional.of(Item.Kind.YES_NO);
      case ONE_OF -> Optional.of(Item.Kind.ONE_OF);
      case SEVERAL_OF -> Optional.of(Item.Kind.SEVERAL_OF);
      case NPS,
          PROMOTERS,
          PASSIVES,
          DETRACTORS,
          DISTRIBUTION,
          COMMENTS,
          RESPONSE_RATE,
          FUNNEL,
          THEMES,
          PRAISE,
          CRITICISM ->
          Optional.empty();
    };
  }

  /** The question as it is answered: about answers by link unless it says something else. */
  public Question about(Question question) {
    return isOfEncounters() ? question : question.aboutInvitedUnlessSaid();
  }

  /** Whether it is a row of counts for the options of a question. */
  public boolean isOfOptions() {
    return this == ONE_OF || this == SEVERAL_OF;
  }

  /** Whether it is about what comments say. */
  public boolean isOfThemes() {
    return this == THEMES || this == PRAISE || this == CRITICISM;
  }

  private boolean isOfEncounters() {
    return this == RESPONSE_RATE || this == FUNNEL;
  }

  public static List<String> words() {
    return Stream.of(values()).map(Measure::word).toList();
  }

  /** The measure with this word, which is one of them. */
  public static Measure of(String word) {
    return Stream.of(values())
        .filter(measure -> measure.word().equals(word))
        .findFirst()
        .orElse(NPS);
  }
}
