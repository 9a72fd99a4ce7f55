package fi.kaiku.followup.delay;

import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.SmallUnits;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.delay.DelayPage.DelayLine;
import fi.kaiku.followup.delay.DelayPage.DelayRow;
import fi.kaiku.followup.handling.Handovers;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Organization;
import java.text.Collator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together that tells how long feedback waits. */
@Component
class DelayPages {

  private final CountedDelays delays;
  private final Organization organization;
  private final Handovers handovers;
  private final Figures figures;

  DelayPages(
      CountedDelays delays, Organization organization, Handovers handovers, Figures figures) {
    this.delays = delays;
    this.organization = organization;
    this.handovers = handovers;
    this.figures = figures;
  }

  DelayPage of(Map<String, List<String>> parameters, Reader reader) {
    var rest = new HashMap<>(parameters);
    rest.remove("saved");
    var request = new FilterRequest(rest, reader);
    var asked = request.read();
    var smallest = figures.smallestGroup();
    var places = places(asked.selection(), reader);
    var told = places.entrySet().stream().filter(one -> one.getValue().n() >= smallest).toList();
    var ofAll = !asked.selection().only().containsKey(SERVICE);
    var all = ofAll ? together(places.values(), smallest) : toldOf(places.values(), smallest);
    var isTold = all.n() >= smallest;
    return new DelayPage(
        request.form(asked).withoutUnits(),
        reader.numbers().period(asked.selection().period()),
        isTold ? sentences(all, reader.labels()) : List.of(),
        isTold ? DelayBars.of(all) : null,
        isTold ? lines(all, reader.labels()) : List.of(),
        rows(told, reader.labels()),
        places.size() - told.size(),
        all.n() == sum(places.values().stream()).n(),
        smallest,
        handover(reader));
  }

  /**
   * Units that are told. Of one service the others are left out: what is told of the county would
   * else tell of them by subtraction.
   */
  private static PlaceDelays toldOf(Collection<PlaceDelays> places, int smallest) {
    return sum(places.stream().filter(one -> one.n() >= smallest));
  }

  /** All units, without those that are told nowhere if even together they are too few. */
  private static PlaceDelays together(Collection<PlaceDelays> places, int smallest) {
    var told = toldOf(places, smallest);
    var rest = sum(places.stream().filter(one -> one.n() < smallest));
    return rest.n() >= smallest ? told.and(rest) : told;
  }

  private static PlaceDelays sum(Stream<PlaceDelays> places) {
    return places.reduce(PlaceDelays.NONE, PlaceDelays::and);
  }

  /** By unit as it counts now, within the service that was asked for. */
  private Map<String, PlaceDelays> places(Selection selection, Reader reader) {
    var successors = Successors.of(organization);
    var period = selection.period();
    var services = selection.only().getOrDefault(SERVICE, List.of());
    var places = new HashMap<String, PlaceDelays>();
    delays
        .between(YearMonth.from(period.from()), YearMonth.from(period.to()))
        .forEach((place, all) -> places.merge(successors.successor(place), all, PlaceDelays::and));
    places.keySet().removeIf(place -> !services.isEmpty() && !isIn(place, services, reader));
    return places;
  }

  private static boolean isIn(String place, List<String> services, Reader reader) {
    return services.stream().map(SmallUnits::ofService).anyMatch(place::equals)
        || reader
            .vocabulary()
            .unit(place)
            .filter(unit -> services.contains(unit.service().id().value().toString()))
            .isPresent();
  }

  private static List<DelayRow> rows(List<Map.Entry<String, PlaceDelays>> places, Labels labels) {
    var byName = Collator.getInstance(labels.language().locale());
    return places.stream()
        .map(one -> row(labels.of(UNIT, one.getKey()), one.getValue(), labels))
        .sorted(Comparator.comparing(DelayRow::unit, byName))
        .toList();
  }

  private static DelayRow row(String unit, PlaceDelays delays, Labels labels) {
    var stages =
        Stream.of(DelayStage.values()).map(stage -> told(delays.of(stage), labels)).toList();
    return new DelayRow(unit, labels.numbers().whole(delays.n()), DelayBars.of(delays), stages);
  }

  /** {@code half in 3 days, 12 wait}. */
  private static String told(Delay delay, Labels labels) {
    var median = delay.median();
    return median.isPresent()
        ? labels.text("inbox.county.half", median.getAsInt())
        : labels.text("inbox.county.half.not");
  }

  private static List<String> sentences(PlaceDelays all, Labels labels) {
    var numbers = labels.numbers();
    var sentences = new ArrayList<String>();
    sentences.add(labels.text("inbox.county.all", all.n(), numbers.whole(all.n())));
    for (var stage : DelayStage.values()) {
      var median = all.of(stage).median();
      var key = "inbox.county." + stage.word();
      sentences.add(
          median.isPresent()
              ? labels.text(key + ".half", median.getAsInt())
              : labels.text(key + ".not"));
    }
    return sentences;
  }

  private static List<DelayLine> lines(PlaceDelays all, Labels labels) {
    return Stream.of(DelayStage.values())
        .map(stage -> new DelayLine(stage.word(), shares(all.of(stage), labels)))
        .toList();
  }

  private static List<String> shares(Delay delay, Labels labels) {
    return DelayBars.parts(delay).stream()
        .map(part -> labels.numbers().percent(100.0 * part / Math.max(1, delay.n())))
        .toList();
  }

  private @Nullable String handover(Reader reader) {
    var left = handovers.of(reader).stream().mapToInt(one -> one.count()).sum();
    return left == 0 ? null : reader.labels().text("inbox.handover.band", left);
  }
}
