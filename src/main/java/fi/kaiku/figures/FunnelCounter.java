package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.Settled.Lot;
import fi.kaiku.figures.Settled.Step;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.TimeBucket;
import fi.kaiku.statistics.Nps;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the way from encounter to answer. By place and time it is of encounters; by what people
 * are like it begins with those who were sent a message, and is of groups.
 */
final class FunnelCounter {

  private final Snapshot now;
  private final List<Dimension> by;
  private final Selection asked;
  private final Groupings groupings;
  private final Reach reach;

  /** What is counted of a row. */
  private static final class RowCounts {
    private final Map<Step, Long> steps = new EnumMap<>(Step.class);
    private final Map<String, Long> reasons = new TreeMap<>();
    private final TimeBucket bucket;

    private RowCounts(TimeBucket bucket) {
      this.bucket = bucket;
    }

    /** None of nobody; a lot is never of few. */
    private @Nullable Long of(Step step) {
      return steps.get(step);
    }
  }

  /**
   * Counts rows.
   *
   * @param groupings that are asked for together
   */
  FunnelCounter(Snapshot now, List<Dimension> by, Selection asked, Groupings groupings) {
    this.now = now;
    this.by = by;
    this.asked = asked;
    this.groupings = groupings;
    this.reach = now.places().successors().withMerged(asked.reach());
  }

  /**
   * The rows that may be told.
   *
   * @param answered by link, as far as that may be told
   */
  Map<List<String>, ShownFunnel> rows(Supplier<Map<List<String>, Nps>> answered) {
    var isOfPeople =
        by.stream().anyMatch(Dimension.OF_PEOPLE::contains)
            || asked.only().keySet().stream().anyMatch(Dimension.OF_PEOPLE::contains);
    return isOfPeople ? ofPeople() : ofEncounters(answered.get());
  }

  private Map<List<String>, ShownFunnel> ofPeople() {
    var rows = new LinkedHashMap<List<String>, ShownFunnel>();
    now.counted(Counting.of(TallyKind.PEOPLE, asked, by, groupings))
        .rows(by)
        .forEach(
            (key, counts) -> {
              var sent = enough(counts.at(0));
              if (sent != null) {
                var delivered = enough(counts.at(1));
                var answers = enough(counts.at(2));
                rows.put(
                    key, new ShownFunnel(null, null, sent, null, delivered, answers, Map.of()));
              }
            });
    return rows;
  }

  private @Nullable Long enough(long n) {
    return n < now.smallest() ? null : n;
  }

  private Map<List<String>, ShownFunnel> ofEncounters(Map<List<String>, Nps> answered) {
    var counted = new HashMap<List<String>, RowCounts>();
    var times = by.stream().filter(d -> d.is(Dimension.Kind.TIME)).toList();
    for (var bucket : TimeBucket.of(asked.period().wholeMonths(), times)) {
      for (var month : bucket.period().months()) {
        addSteps(month, bucket, counted);
      }
      if (Reasons.tellEach(by, asked, bucket.period())) {
        bucket.period().months().stream()
            .filter(month -> month.getMonthValue() % 3 == 1)
            .forEach(quarter -> addReasons(quarter, bucket, counted));
      }
    }
    var rows = new LinkedHashMap<List<String>, ShownFunnel>();
    counted.forEach((key, counts) -> rows.put(key, shown(counts, answered.get(key))));
    rows.values().removeIf(FunnelCounter::tellsNothing);
    return rows;
  }

  private void addSteps(YearMonth month, TimeBucket bucket, Map<List<String>, RowCounts> counted) {
    var settled = now.settled(month);
    for (var step : Step.values()) {
      settled
          .of(step)
          .forEach(
              (place, lot) -> {
                if (isShown(place, lot)) {
                  var row = counted.computeIfAbsent(key(place, bucket), _ -> new RowCounts(bucket));
                  row.steps.merge(step, lot.n(), Long::sum);
                }
              });
    }
  }

  private void addReasons(
      YearMonth quarter, TimeBucket bucket, Map<List<String>, RowCounts> counted) {
    now.reasons(quarter)
        .forEach(
            (place, reasons) -> {
              var row = counted.get(key(place, bucket));
              if (row != null && ToldPlaces.isAsked(place, asked)) {
                reasons.forEach((reason, n) -> row.reasons.merge(reason, n, Long::sum));
              }
            });
  }

  private boolean isShown(ToldPlace place, Lot lot) {
    return ToldPlaces.isAsked(place, asked) && ToldPlaces.isSeen(lot.units(), reach);
  }

  private ShownFunnel shown(RowCounts counts, @Nullable Nps answered) {
    var isOver = counts.bucket.period().to().isBefore(now.today());
    var asked = isOver ? counts.of(Step.INVITED) : null;
    var others = isOver ? counts.of(Step.NOT_INVITED) : null;
    return new ShownFunnel(
        asked == null || others == null ? null : Long.valueOf(asked + others),
        asked,
        counts.of(Step.SENT),
        counts.of(Step.UNKNOWN),
        counts.of(Step.DELIVERED),
        answered == null ? null : Long.valueOf(answered.n()),
        asked == null || others == null ? Map.of() : reasons(counts, others));
  }

  private static boolean tellsNothing(ShownFunnel row) {
    return Stream.of(row.eligible(), row.sent(), row.unknown(), row.delivered())
        .allMatch(Objects::isNull);
  }

  private static Map<String, Long> reasons(RowCounts counts, long all) {
    return counts.reasons.isEmpty() ? Map.of(ShownFunnel.OTHER, all) : counts.reasons;
  }

  private List<String> key(ToldPlace place, TimeBucket bucket) {
    var words = bucket.words().iterator();
    var key = new ArrayList<String>();
    for (var dimension : by) {
      key.add(dimension.is(Dimension.Kind.TIME) ? words.next() : place.value(dimension));
    }
    return List.copyOf(key);
  }
}
