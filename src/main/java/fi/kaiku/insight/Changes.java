package fi.kaiku.insight;

import static fi.kaiku.insight.Dimension.MONTH;
import static fi.kaiku.insight.Dimension.SERVICE;
import static fi.kaiku.insight.Dimension.UNIT;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the scores of many months what has changed of late: in the selection as a whole, in each
 * service and in each unit. The month that has not ended yet does not count.
 *
 * @param scores by month, and by month and place
 */
record Changes(Cuts<Table<Nps>> scores, Selection selection, Labels labels) {

  static final int MONTHS = 24;
  static final Groupings GROUPINGS =
      new Groupings(List.of(List.of(MONTH), List.of(MONTH, SERVICE), List.of(MONTH, UNIT)));

  /** With fewer months nothing is called a change. */
  static final int FEWEST = 7;

  private static final int OF_LATE = 3;

  /** One line of a chart: the score of each month that may be shown. */
  private record Series(@Nullable Dimension by, String value, TreeMap<YearMonth, Nps> months) {}

  /** The newest ones first, of the whole before its parts; at most so many. */
  List<Change> newest(int most) {
    return series()
        .flatMap(line -> change(line).stream())
        .sorted(Comparator.comparing(Found::month).reversed())
        .limit(most)
        .map(Found::change)
        .toList();
  }

  /** Whether there are enough months in any place to tell a change from chance. */
  boolean canTell() {
    return series().anyMatch(line -> line.months.size() >= FEWEST);
  }

  private record Found(YearMonth month, Change change) {}

  private Stream<Series> series() {
    return Stream.of(Stream.of(whole()), parts(SERVICE), parts(UNIT)).flatMap(lines -> lines);
  }

  private Series whole() {
    var months = new TreeMap<YearMonth, Nps>();
    scores.by(MONTH).rows().forEach(row -> add(months, row.key().getFirst(), row.figure()));
    return new Series(null, "", months);
  }

  /** None when there is one part only: it is the whole. */
  private Stream<Series> parts(Dimension dimension) {
    var table = scores.by(MONTH, dimension);
    var lines = new TreeMap<String, TreeMap<YearMonth, Nps>>();
    for (var row : table.rows()) {
      var months = lines.computeIfAbsent(row.key().getLast(), _ -> new TreeMap<>());
      add(months, row.key().getFirst(), row.figure());
    }
    lines.remove(Dimension.UNKNOWN);
    return lines.size() < 2
        ? Stream.empty()
        : lines.entrySet().stream()
            .map(line -> new Series(dimension, line.getKey(), line.getValue()));
  }

  private void add(Map<YearMonth, Nps> months, String word, @Nullable Nps nps) {
    var month = YearMonth.parse(word);
    if (nps != null && nps.n() > 0 && !month.atEndOfMonth().isAfter(selection.period().to())) {
      months.put(month, nps);
    }
  }

  private Optional<Found> change(Series line) {
    if (line.months.size() < FEWEST) {
      return Optional.empty();
    }
    var months = List.copyOf(line.months.navigableKeySet());
    var values = line.months.values().stream().map(Nps::value).toList();
    var limits = XmrBaseline.ALL.limits(values);
    var rules = new XmrRules(values, limits);
    for (int place = months.size() - 1; place >= 0 && !isOld(months.get(place)); place--) {
      var point = new XmrChart.Point(values.get(place), rules.at(place));
      if (!point.signals().isEmpty()) {
        return Optional.of(found(line, months.get(place), point, limits));
      }
    }
    return Optional.empty();
  }

  private Found found(Series line, YearMonth month, XmrChart.Point point, XmrLimits limits) {
    var numbers = new Numbers(labels.language());
    var signal = point.signals().iterator().next();
    var change =
        new Change(
            line.by == null ? null : labels.of(line.by, line.value),
            numbers.month(month),
            signal,
            Wish.HIGHER.meaningOf(signal.movement()),
            new Change.Marks(
                numbers.score(point.value()),
                numbers.score(limits.lower()),
                numbers.score(limits.mean()),
                numbers.score(limits.upper())),
            limits.areProvisional() ? limits.baseline() : null,
            link(line));
    return new Found(month, change);
  }

  /** Of late: since the period began, and at least the last few months. */
  private boolean isOld(YearMonth month) {
    var period = selection.period();
    var since = YearMonth.from(period.to()).minusMonths(OF_LATE);
    var begun = YearMonth.from(period.from());
    return month.isBefore(begun.isBefore(since) ? begun : since);
  }

  private String link(Series line) {
    var filters = new Question(List.of(), selection).filters(labels.vocabulary());
    filters.remove(Dimension.CHANNEL.word());
    if (line.by != null) {
      filters.put(line.by.word(), List.of(labels.vocabulary().wordOf(line.by, line.value)));
    }
    return filters.entrySet().stream()
        .map(filter -> filter.getKey() + "=" + String.join(",", filter.getValue()))
        .collect(Collectors.joining("&", "/figures/over-time?", ""));
  }
}
