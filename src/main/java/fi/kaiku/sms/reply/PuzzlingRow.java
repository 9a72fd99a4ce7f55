package fi.kaiku.sms.reply;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many replies to a service's question nobody could make out, and wait for a reader. */
record PuzzlingRow(String service, int count) {

  /** The most first. */
  static List<PuzzlingRow> of(
      Map<ServiceId, Integer> counts, Map<ServiceId, Names> services, Language language) {
    return counts.entrySet().stream()
        .map(
            one ->
                new PuzzlingRow(
                    Optional.ofNullable(services.get(one.getKey()))
                        .map(names -> names.in(language))
                        .orElse("–"),
                    one.getValue()))
        .sorted(
            Comparator.comparingInt(PuzzlingRow::count)
                .reversed()
                .thenComparing(PuzzlingRow::service))
        .toList();
  }
}
