package fi.kaiku.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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
 * @param services those with answers in the selection
 */
record Aim(Targets targets, Vocabulary vocabulary, Collection<UUID> services) {

  static Aim of(Targets targets, Vocabulary vocabulary, Table<?> byService) {
    var services =
        byService.rows().stream()
            .map(row -> row.key().getFirst())
            .filter(service -> !service.equals(Dimension.UNKNOWN))
            .map(UUID::fromString)
            .toList();
    return new Aim(targets, vocabulary, services);
  }

  Optional<Integer> of(List<Dimension> by, List<String> key, Period period) {
    var concerned = services;
    var day = period.to();
    for (int place = 0; place < by.size(); place++) {
      var value = key.get(place);
      switch (by.get(place)) {
        case UNIT -> concerned = serviceOf(value).toList();
        case SERVICE ->
            concerned = vocabulary.service(value).map(s -> s.id().value()).stream().toList();
        case MONTH -> day = earlier(YearMonth.parse(value).atEndOfMonth(), period);
        case WEEK -> day = earlier(lastDayOfWeek(value), period);
        case DAY -> day = LocalDate.parse(value);
        case AGE_BAND, LANGUAGE, KIND, PROFESSION, CHANNEL -> {}
      }
    }
    return targets.sharedBy(concerned, day);
  }

  private Stream<UUID> serviceOf(String unit) {
    return vocabulary.unit(unit).map(known -> known.service().id().value()).stream();
  }

  private static LocalDate lastDayOfWeek(String week) {
    return LocalDate.parse(week + "-7", DateTimeFormatter.ISO_WEEK_DATE);
  }

  private static LocalDate earlier(LocalDate day, Period period) {
    return day.isBefore(period.to()) ? day : period.to();
  }
}
