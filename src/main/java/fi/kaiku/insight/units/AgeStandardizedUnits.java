package fi.kaiku.insight.units;

import static fi.kaiku.figures.question.Dimension.AGE_BAND;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Reach;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.Nps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units of one service by age, against the ages of those who were sent a message in the whole
 * service. All of it is of the months whose groups have been counted.
 *
 * @param scores of each unit's age groups, as far as they are told
 * @param crude the score of each unit without standardising, of the same answers
 */
record AgeStandardizedUnits(
    AgeStandard standard, Map<String, Map<String, Nps>> scores, Map<List<String>, Nps> crude) {

  private static final Groupings AGES = new Groupings(List.of(List.of(AGE_BAND)));
  private static final Groupings UNITS = new Groupings(List.of(List.of(UNIT)));

  /** None when the ages are not known well enough, or when the viewer sees a part of it only. */
  static Optional<AgeStandardizedUnits> of(Figures figures, Selection selection, String service) {
    if (!(selection.reach() instanceof Reach.WholeCounty) || service.equals(Dimension.UNKNOWN)) {
      return Optional.empty();
    }
    var asked = selection.onlyWith(SERVICE, List.of(service));
    var messages = new TreeMap<String, Long>();
    figures
        .funnels(asked, AGES)
        .by(AGE_BAND)
        .messages()
        .figures()
        .forEach((key, sent) -> messages.put(key.getFirst(), sent));
    var groups = AgeGroups.of(messages.keySet());
    return AgeStandard.of(groups.sums(messages))
        .map(standard -> of(figures, asked, standard, groups));
  }

  private static AgeStandardizedUnits of(
      Figures figures, Selection asked, AgeStandard standard, AgeGroups groups) {
    var scores = new HashMap<String, Map<String, Nps>>();
    for (var group : standard.shares().keySet()) {
      scores(figures, asked, groups.bands(group))
          .forEach(
              (unit, nps) ->
                  scores.computeIfAbsent(unit.getFirst(), _ -> new TreeMap<>()).put(group, nps));
    }
    var all = List.copyOf(groups.byBand().keySet());
    return new AgeStandardizedUnits(standard, scores, scores(figures, asked, all));
  }

  private static Map<List<String>, Nps> scores(
      Figures figures, Selection asked, List<String> bands) {
    return figures.nps(asked.onlyWith(AGE_BAND, bands), UNITS).by(UNIT).figures();
  }

  /** What is said of a unit. */
  AgeStandardizedRow row(String unit, Labels labels) {
    var told = scores.getOrDefault(unit, Map.of());
    var own = crude.get(List.of(unit));
    var numbers = labels.numbers();
    return standard
        .apply(told)
        .map(
            nps ->
                new AgeStandardizedRow(
                    numbers.score(nps.value()),
                    numbers.scores(nps.interval()),
                    own == null ? null : numbers.score(own.value()),
                    List.of()))
        .orElseGet(() -> new AgeStandardizedRow(null, null, null, missing(told)));
  }

  private List<String> missing(Map<String, Nps> told) {
    return standard.missing(told).stream().map(group -> group.replace('-', '\u2013')).toList();
  }
}
