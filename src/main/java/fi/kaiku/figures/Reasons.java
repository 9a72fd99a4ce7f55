package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Why people were not asked, as far as it may be told: of services in whole quarters, to whoever
 * sees the whole county. Reasons that say something grave of a person are one reason, and those of
 * few are one.
 */
final class Reasons {

  /** Those whom one may not ask, whatever the cause. */
  private static final String NOT_ALLOWED = "MAY_NOT_BE_ASKED";

  private static final Set<String> GRAVE =
      Set.of(
          "SENSITIVE_SERVICE",
          "UNKNOWN_SERVICE",
          "DECEASED",
          "NON_DISCLOSURE",
          "NO_PERMISSION",
          "OPTED_OUT");

  private static final Set<Dimension> LARGE =
      Set.of(Dimension.YEAR, Dimension.QUARTER, Dimension.AREA, Dimension.SERVICE);

  private static final int QUARTER = 3;

  private Reasons() {}

  /** The outcome that this one is counted as. */
  static String countedAs(String outcome) {
    return GRAVE.contains(outcome) ? NOT_ALLOWED : outcome;
  }

  /** Whether single reasons may be told of this part of a period. */
  static boolean tellEach(List<Dimension> by, Selection asked, Period period) {
    return asked.reach() instanceof Reach.WholeCounty
        && LARGE.containsAll(by)
        && LARGE.containsAll(asked.only().keySet())
        && beginsQuarter(period.from())
        && beginsQuarter(period.to().plusDays(1));
  }

  /**
   * The reasons of one service and quarter, each of so many that it may be told by itself. The
   * others are one, with the next ones as long as they are too few.
   */
  static Map<String, Long> told(Map<String, Long> reasons, int smallest) {
    var told = new TreeMap<String, Long>();
    var others = 0L;
    var fewestFirst =
        reasons.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .toList();
    for (var reason : fewestFirst) {
      var n = reason.getValue();
      if (n < smallest || (others > 0 && others < smallest)) {
        others += n;
      } else {
        told.put(reason.getKey(), n);
      }
    }
    if (others > 0) {
      told.put(ShownFunnel.OTHER, others);
    }
    return told;
  }

  private static boolean beginsQuarter(LocalDate day) {
    return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % QUARTER == 0;
  }
}
