package fi.kaiku.figures.disclosure;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.disclosure.JudgedGroups.Row;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.TimeBucket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a funnel may tell of those who were not asked. How many they are is told by place and whole
 * months that are over, never by what people are like; why, by service and one whole quarter that
 * is over. Reasons that say something grave of a person are one reason.
 *
 * @param today a month is whole once it is over
 */
public record Reasons(List<Dimension> by, Selection asked, LocalDate today, int smallest) {

  /** The outcome of those to be asked; every other outcome is a reason not to. */
  public static final String INVITED = "INVITED";

  /** Those whom one may not ask, whatever the cause. */
  static final String NOT_ALLOWED = "MAY_NOT_BE_ASKED";

  /** All reasons that are not told by themselves. */
  public static final String OTHER = "OTHER";

  private static final Set<String> GRAVE =
      Set.of(
          "SENSITIVE_SERVICE",
          "UNKNOWN_SERVICE",
          "DECEASED",
          "NON_DISCLOSURE",
          "NO_PERMISSION",
          "OPTED_OUT");

  /** The months of one. */
  private static final int QUARTER = 3;

  private static final Set<Dimension> FINE = Set.of(Dimension.WEEK, Dimension.DAY);
  private static final Set<Dimension> LARGE =
      Set.of(Dimension.YEAR, Dimension.QUARTER, Dimension.AREA, Dimension.SERVICE);

  /** The outcome that this one is counted as. */
  public static String countedAs(String outcome) {
    return GRAVE.contains(outcome) ? NOT_ALLOWED : outcome;
  }

  /**
   * The reasons to tell of a row whose steps before the messages are told: what is not told by
   * itself is one reason.
   *
   * @param notAsked all of them
   * @param outcomes the row's reasons, each with those who were not asked in a column
   */
  public Map<String, Long> told(long notAsked, int column, Map<String, Row> outcomes) {
    var told = new TreeMap<String, Long>();
    outcomes.forEach(
        (outcome, row) -> {
          if (!row.hidden()) {
            told.put(outcome, row.counts().at(column));
          }
        });
    var left = notAsked - told.values().stream().mapToLong(Long::longValue).sum();
    if (left > 0 && left < smallest) {
      return Map.of(OTHER, notAsked);
    }
    if (left > 0) {
      told.put(OTHER, left);
    }
    return told;
  }

  /** Whether a row may tell of those who were not asked, if they are enough. */
  public boolean tellWhoWasNotAsked(List<String> key) {
    return GroupShape.of(by, asked.only().keySet()).backgrounds().isEmpty()
        && asked.only().entrySet().stream()
            .allMatch(only -> only.getValue().size() == 1 || by.contains(only.getKey()))
        && by.stream().noneMatch(FINE::contains)
        && isWhole(period(key), 1);
  }

  /** Whether a row may tell reasons one by one. */
  public boolean tellEach(List<String> key) {
    if (!tellEach()) {
      return false;
    }
    var period = period(key);
    return isWhole(period, QUARTER)
        && period.from().plusMonths(QUARTER).equals(period.to().plusDays(1));
  }

  /** Whether any row may tell reasons one by one, if its period is right. */
  public boolean tellEach() {
    return asked.reach() instanceof Reach.WholeCounty
        && LARGE.containsAll(by)
        && LARGE.containsAll(asked.only().keySet());
  }

  /** The part of the period that a row is about. */
  private Period period(List<String> key) {
    var times = by.stream().filter(dimension -> dimension.is(Dimension.Kind.TIME)).toList();
    var words =
        IntStream.range(0, by.size())
            .filter(place -> by.get(place).is(Dimension.Kind.TIME))
            .mapToObj(key::get)
            .toList();
    return TimeBucket.of(asked.period(), times).stream()
        .filter(bucket -> bucket.words().equals(words))
        .map(TimeBucket::period)
        .findFirst()
        .orElse(asked.period());
  }

  /** Whether it is stretches of so many months that are over. */
  private boolean isWhole(Period period, int months) {
    return begins(period.from(), months)
        && begins(period.to().plusDays(1), months)
        && period.to().isBefore(today);
  }

  private static boolean begins(LocalDate day, int months) {
    return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
  }
}
