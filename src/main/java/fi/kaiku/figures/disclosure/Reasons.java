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
 * Which reasons not to ask may be told of the rows of a funnel. A reason is never told by what
 * people are like, one of few never by itself, and those that say something grave of a person only
 * together, by service and whole quarters.
 *
 * @param today a quarter is whole once it is over
 */
public record Reasons(List<Dimension> by, Selection asked, LocalDate today, int smallest) {

  /** The outcome of those to be asked; every other outcome is a reason not to. */
  public static final String INVITED = "INVITED";

  /** Those whom one may not ask, whatever the cause. */
  static final String NOT_ALLOWED = "MAY_NOT_BE_ASKED";

  /** All reasons that are not told by themselves. */
  public static final String OTHER = "OTHER";

  private static final Set<String> GRAVE =
      Set.of("SENSITIVE_SERVICE", "DECEASED", "NON_DISCLOSURE", "NO_PERMISSION", "OPTED_OUT");
  private static final Set<Dimension> LARGE =
      Set.of(Dimension.YEAR, Dimension.QUARTER, Dimension.AREA, Dimension.SERVICE);

  /** The outcome that this one is counted as. */
  public static String countedAs(String outcome) {
    return GRAVE.contains(outcome) ? NOT_ALLOWED : outcome;
  }

  /**
   * The reasons to tell of a row, each with its count.
   *
   * @param outcomes the row's encounters by outcome
   */
  public Map<String, Long> told(List<String> key, Map<String, Row> outcomes) {
    var told = new TreeMap<String, Long>();
    if (areTold()) {
      outcomes.forEach(
          (outcome, row) -> {
            var apart = !outcome.equals(NOT_ALLOWED) || isLarge(key);
            if (!row.hidden() && apart && row.counts().at(0) >= smallest) {
              told.put(outcome, row.counts().at(0));
            }
          });
      told.remove(INVITED);
    }
    return told;
  }

  /** Whether any reason is; never by what people are like. */
  public boolean areTold() {
    return GroupShape.of(by, asked.only().keySet()).backgrounds().isEmpty();
  }

  private boolean isLarge(List<String> key) {
    return asked.reach() instanceof Reach.WholeCounty
        && LARGE.containsAll(by)
        && LARGE.containsAll(asked.only().keySet())
        && isWholeQuarters(period(key));
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

  private boolean isWholeQuarters(Period period) {
    return begins(period.from()) && begins(period.to().plusDays(1)) && period.to().isBefore(today);
  }

  private static boolean begins(LocalDate day) {
    return day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
  }
}
