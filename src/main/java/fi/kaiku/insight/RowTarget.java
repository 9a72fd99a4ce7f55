package fi.kaiku.insight;

import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.TimeBucket;
import fi.kaiku.figures.question.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the target that a row is compared with: that of its service, or of its unit's service; for
 * rows that mix services the one target that all of them share. Small units that are told together
 * have none, nor have people who are told no finer. Counts the target that holds on the last day
 * that the row is about.
 *
 * @param services those shown in the selection; all of it when none is
 */
public record RowTarget(Targets targets, Vocabulary vocabulary, Collection<UUID> services) {

  public static RowTarget of(Targets targets, Vocabulary vocabulary, GroupTable<?> byService) {
    var services =
        shown(byService).stream()
            .flatMap(row -> vocabulary.service(row.key().getFirst()).stream())
            .map(service -> service.id().value())
            .toList();
    return new RowTarget(targets, vocabulary, services);
  }

  /** Services that are shown; when none is, all that the selection may be about. */
  private static List<? extends GroupTable.Row<?>> shown(GroupTable<?> byService) {
    var shown = byService.shown();
    return shown.isEmpty() ? byService.rows() : shown;
  }

  public Optional<Integer> of(List<Dimension> by, List<String> key, Period period) {
    if (isRemainder(by, key)) {
      return Optional.empty();
    }
    var concerned = services;
    var day = period.to();
    for (int place = 0; place < by.size(); place++) {
      var value = key.get(place);
      switch (by.get(place)) {
        case UNIT -> concerned = serviceOf(value).toList();
        case SERVICE ->
            concerned = vocabulary.service(value).map(s -> s.id().value()).stream().toList();
        case AREA -> concerned = inArea(value).toList();
        case YEAR, THIRD, QUARTER, MONTH, WEEK -> {
          var last = TimeBucket.lastDay(by.get(place), value);
          day = last.isBefore(day) ? last : day;
        }
        case AGE_BAND, LANGUAGE, KIND, PROFESSION, VERSION, QUESTION, OUTCOME, CHANNEL, THEME -> {}
      }
    }
    return targets.sharedBy(concerned, day);
  }

  /** Whether a row is of those whom no row of their own tells of: there is nobody to aim for. */
  private boolean isRemainder(List<Dimension> by, List<String> key) {
    var ages = by.indexOf(Dimension.AGE_BAND);
    return key.contains(Dimension.NOT_TOLD)
        || (ages >= 0 && !vocabulary.words(Dimension.AGE_BAND).contains(key.get(ages)));
  }

  private Stream<UUID> serviceOf(String unit) {
    return vocabulary.unit(unit).map(known -> known.service().id().value()).stream();
  }

  private Stream<UUID> inArea(String area) {
    return services.stream()
        .filter(
            id ->
                vocabulary
                    .service(id.toString())
                    .filter(service -> service.areaCode().equals(area))
                    .isPresent());
  }
}
