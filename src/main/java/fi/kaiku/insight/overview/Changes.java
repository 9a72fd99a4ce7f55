package fi.kaiku.insight.overview;

import static fi.kaiku.figures.question.Dimension.MONTH;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Address;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.XmrBaseline;
import fi.kaiku.statistics.XmrChart;
import fi.kaiku.statistics.XmrLimits;
import fi.kaiku.statistics.XmrRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the scores of many months what has changed of late: in the selection as a whole, in each
 * service and in each unit. The month that has not ended yet does not count, nor do small units
 * that are told together: each month they are others.
 */
record Changes(List<Series> series, Selection selection, Labels labels) {

  static final int MONTHS = 24;
  static final Groupings GROUPINGS =
      new Groupings(List.of(List.of(MONTH), List.of(MONTH, SERVICE), List.of(MONTH, UNIT)));

  private static final int OF_LATE = 3;

  /** One line of a chart: the score of each month that may be shown. */
  record Series(@Nullable Dimension by, String value, TreeMap<YearMonth, Nps> months) {}

  /**
   * What has changed in these scores.
   *
   * @param scores cut as {@link #GROUPINGS}
   */
  static Changes of(
      PerGrouping<GroupTable<Nps>> scores, Selection selection, Labels labels, LocalDate today) {
    var end = selection.period().to();
    var last = end.isBefore(today) ? end : today;
    var vocabulary = labels.vocabulary();
    var series = new ArrayList<Series>();
    series.add(whole(scores.by(MONTH), last));
    var services = scores.by(MONTH, SERVICE);
    series.addAll(parts(SERVICE, services, last, id -> vocabulary.service(id).isPresent()));
    var units = scores.by(MONTH, UNIT);
    series.addAll(parts(UNIT, units, last, id -> vocabulary.unit(id).isPresent()));
    return new Changes(series, selection, labels);
  }

  /** The newest ones first, of the whole before its parts; at most so many. */
  List<Change> newest(int most) {
    return series.stream()
        .flatMap(line -> change(line).stream())
        .sorted(Comparator.comparing(Found::month).reversed())
        .limit(most)
        .map(Found::change)
        .toList();
  }

  /** Whether there are enough months in any place to tell a change from chance. */
  boolean canTell() {
    return series.stream().anyMatch(line -> line.months.size() >= XmrLimits.FEWEST);
  }

  private record Found(YearMonth month, Change change) {}

  private static Series whole(GroupTable<Nps> table, LocalDate last) {
    var months = new TreeMap<YearMonth, Nps>();
    table.figures().forEach((key, nps) -> add(months, key, nps, last));
    return new Series(null, "", months);
  }

  /** None when there is one part only: it is the whole. */
  private static List<Series> parts(
      Dimension dimension, GroupTable<Nps> table, LocalDate last, Predicate<String> isPlace) {
    var lines = new TreeMap<String, TreeMap<YearMonth, Nps>>();
    table
        .figures()
        .forEach(
            (key, nps) ->
                add(lines.computeIfAbsent(key.getLast(), _ -> new TreeMap<>()), key, nps, last));
    lines.keySet().removeIf(isPlace.negate());
    lines.values().removeIf(Map::isEmpty);
    return lines.size() < 2
        ? List.of()
        : lines.entrySet().stream()
            .map(line -> new Series(dimension, line.getKey(), line.getValue()))
            .toList();
  }

  private static void add(Map<YearMonth, Nps> months, List<String> key, Nps nps, LocalDate last) {
    var month = YearMonth.parse(key.getFirst());
    if (!month.atEndOfMonth().isAfter(last)) {
      months.put(month, nps);
    }
  }

  private Optional<Found> change(Series line) {
    if (line.months.size() < XmrLimits.FEWEST) {
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
    var numbers = labels.numbers();
    var signal = point.signals().iterator().next();
    var change =
        new Change(
            line.by == null ? null : labels.of(line.by, line.value),
            numbers.month(month),
            signal,
            BetterWhen.HIGHER.meaningOf(signal.movement()),
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
    var address = Address.of("/figures/over-time");
    for (var filter : filters.entrySet()) {
      address = address.with(filter.getKey(), String.join(",", filter.getValue()));
    }
    return address.text();
  }
}
