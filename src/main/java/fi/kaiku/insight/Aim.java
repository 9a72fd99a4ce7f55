package fi.kaiku.insight;

import fi.kaiku.figures.Table;
import fi.kaiku.figures.question.Bucket;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the target that a row is compared with: that of its service, or of its unit's service; for
 * rows that mix services the one target that all of them share. Counts the target that holds on the
 * last day that the row is about.
 *
 * @param services those shown in the selection; all of it when none is
 */
public record Aim(Targets targets, Vocabulary vocabulary, Collection<UUID> services) {

  public static Aim of(Targets targets, Vocabulary vocabulary, Table<?> byService) {
    var services =
        shown(byService).stream()
            .map(row -> row.key().getFirst())
            .filter(service -> !service.equals(Dimension.UNKNOWN))
            .map(UUID::fromString)
            .toList();
    return new Aim(targets, vocabulary, services);
  }

  /** Services that are shown; when none is, all that the selection may be about. */
  private static List<? extends Table.Row<?>> shown(Table<?> byService) {
    var shown = byService.rows().stream().filter(row -> !row.hidden()).toList();
    return shown.isEmpty() ? byService.rows() : shown;
  }

  public Optional<Integer> of(List<Dimension> by, List<String> key, Period period) {
    var concerned = services;
    var day = period.to();
    for (int place = 0; place < by.size(); place++) {
      var value = key.get(place);
      switch (by.get(place)) {
        case UNIT -> concerned = serviceOf(value).toList();
        case SERVICE ->
            concerned = vocabulary.service(value).map(s -> s.id().value()).stream().toList();
        case AREA -> concerned = inArea(value).toList();
        case YEAR, THIRD, QUARTER, MONTH, WEEK, DAY -> {
          var last = Bucket.lastDay(by.get(place), value);
          day = last.isBefore(day) ? last : day;
        }
        case AGE_BAND, LANGUAGE, KIND, PROFESSION, VERSION, QUESTION, OUTCOME, CHANNEL -> {}
      }
    }
    return targets.sharedBy(concerned, day);
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
