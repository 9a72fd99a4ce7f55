package fi.kaiku.insight.units;

import static fi.kaiku.figures.question.Dimension.AGE_BAND;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Reach;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.StandardizedNps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units of one service by age, against the ages of those who were sent a message in the whole
 * service. Holds nothing but figures that are shown, so what is computed of them tells nothing new.
 *
 * @param scores of each unit's age bands, as far as they are shown
 */
record AgeStandardizedUnits(AgeStandard standard, Map<String, Map<String, Nps>> scores) {

  /** Of the units too, so that everything is counted in one go. */
  private static final Groupings GROUPINGS =
      new Groupings(List.of(List.of(), List.of(AGE_BAND), List.of(UNIT, AGE_BAND)));

  /** None when the ages are not known well enough, or when the viewer sees a part of it only. */
  static Optional<AgeStandardizedUnits> of(Figures figures, Selection selection, String service) {
    if (!(selection.reach() instanceof Reach.WholeCounty) || service.equals(Dimension.UNKNOWN)) {
      return Optional.empty();
    }
    var asked = selection.onlyWith(SERVICE, List.of(service));
    var both = figures.both(asked, GROUPINGS);
    return AgeStandard.of(both.funnels().by(AGE_BAND))
        .map(standard -> new AgeStandardizedUnits(standard, scores(both.scores())));
  }

  /** What is said of a unit. */
  AgeStandardizedRow row(String unit, Labels labels) {
    var shown = scores.getOrDefault(unit, Map.of());
    var numbers = labels.numbers();
    return standard
        .apply(shown)
        .map(nps -> told(nps, crude(shown), numbers))
        .orElseGet(() -> new AgeStandardizedRow(null, null, null, missing(shown, labels)));
  }

  private List<String> missing(Map<String, Nps> shown, Labels labels) {
    return standard.missing(shown).stream().map(band -> labels.of(AGE_BAND, band)).toList();
  }

  private static AgeStandardizedRow told(StandardizedNps nps, Nps crude, Numbers numbers) {
    return new AgeStandardizedRow(
        numbers.score(nps.value()),
        numbers.scores(nps.interval()),
        numbers.score(crude.value()),
        List.of());
  }

  /** The same answers without standardising. */
  private static Nps crude(Map<String, Nps> shown) {
    return shown.values().stream()
        .reduce(
            Nps.NONE,
            (one, other) ->
                new Nps(
                    one.promoters() + other.promoters(),
                    one.passives() + other.passives(),
                    one.detractors() + other.detractors()));
  }

  private static Map<String, Map<String, Nps>> scores(PerGrouping<GroupTable<Nps>> counted) {
    var units = new HashMap<String, Map<String, Nps>>();
    counted
        .by(UNIT, AGE_BAND)
        .figures()
        .forEach(
            (key, nps) ->
                units
                    .computeIfAbsent(key.getFirst(), _ -> new TreeMap<>())
                    .put(key.getLast(), nps));
    return units;
  }
}
