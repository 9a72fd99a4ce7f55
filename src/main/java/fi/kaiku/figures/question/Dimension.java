package fi.kaiku.figures.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What figures can be cut by; the same for answers and for encounters. */
public enum Dimension {
  YEAR(Kind.TIME),
  /** A third of the year, osavuosi: January–April, May–August, September–December. */
  THIRD(Kind.TIME),
  QUARTER(Kind.TIME),
  MONTH(Kind.TIME),
  /** An ISO week in which answers appeared; of answers only, and by no other time. */
  WEEK(Kind.TIME),
  AREA(Kind.PLACE),
  SERVICE(Kind.PLACE),
  UNIT(Kind.PLACE),
  KIND(Kind.BACKGROUND),
  PROFESSION(Kind.BACKGROUND),
  LANGUAGE(Kind.BACKGROUND),
  AGE_BAND(Kind.BACKGROUND),
  /** Code and version of the questionnaire, {@code visit-1}; of answers only. */
  VERSION(Kind.BACKGROUND),
  /** The code of what was rated, {@code heard}; of ratings only, and never added up. */
  QUESTION(Kind.BACKGROUND),
  /** What comments are about, {@code waiting}; of comments that were read only, never added up. */
  THEME(Kind.BACKGROUND),
  /** Invited, or the reason why not; of encounters only, and told by the funnel alone. */
  OUTCOME(Kind.BACKGROUND),
  /** Of answers only: an invitation always goes by link. Never added up unless somebody says so. */
  CHANNEL(Kind.CHANNEL);

  /** How a dimension's values lie beside each other. */
  public enum Kind {
    /** Stretches of months, of which a visit was in one; weeks apart. */
    TIME,
    /** Places that lie within each other. */
    PLACE,
    /** One value for each encounter, whatever the others are. */
    BACKGROUND,
    CHANNEL
  }

  /** The value of what the patient system did not say. */
  public static final String UNKNOWN = "unknown";

  /** The value of what is not told that finely, because too few people share it. */
  public static final String NOT_TOLD = "not-told";

  public static final List<Dimension> FILTERS =
      List.of(
          AREA,
          SERVICE,
          UNIT,
          AGE_BAND,
          LANGUAGE,
          KIND,
          PROFESSION,
          VERSION,
          QUESTION,
          THEME,
          CHANNEL);
  public static final List<Dimension> OF_ANSWERS =
      Arrays.stream(values()).filter(d -> d != OUTCOME && d != QUESTION && d != THEME).toList();

  public static final List<Dimension> OF_RATINGS =
      Arrays.stream(values()).filter(d -> d != OUTCOME && d != THEME).toList();
  public static final List<Dimension> BACKGROUNDS =
      Arrays.stream(values()).filter(d -> d.is(Kind.BACKGROUND)).toList();
  public static final List<Dimension> OF_ENCOUNTERS =
      OF_ANSWERS.stream().filter(d -> d != CHANNEL && d != VERSION && d != WEEK).toList();

  /** What is known of groups of people only, once their month has been released. */
  public static final Set<Dimension> PERSONAL = Set.of(AGE_BAND, LANGUAGE);

  /** Comments are of answers, of which neither age nor language is known. */
  public static final List<Dimension> OF_THEMES =
      Arrays.stream(values())
          .filter(d -> d == THEME || (OF_ANSWERS.contains(d) && !PERSONAL.contains(d)))
          .toList();

  /** What any measure can be cut by. */
  public static final List<Dimension> OF_ANY =
      Arrays.stream(values()).filter(d -> d != OUTCOME).toList();

  /** What may not be told finely; of encounters only those of people who were sent a message. */
  public static final Set<Dimension> OF_PEOPLE = Set.of(AGE_BAND, LANGUAGE, KIND, PROFESSION);

  private final Kind kind;

  Dimension(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** The name in the API and in the address of a page: {@code age_band}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Dimension> of(String word) {
    return Stream.of(values()).filter(dimension -> dimension.word().equals(word)).findFirst();
  }
}
