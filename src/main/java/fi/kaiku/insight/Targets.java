package fi.kaiku.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every target of every service. A target holds from its day until the service's next one. */
record Targets(List<Target> all) {

  /** The NPS that a service aims at from a day on. */
  record Target(UUID service, LocalDate fromOn, int nps) {}

  Optional<Integer> of(UUID service, LocalDate day) {
    return all.stream()
        .filter(target -> target.service().equals(service) && !target.fromOn().isAfter(day))
        .max(Comparator.comparing(Target::fromOn))
        .map(Target::nps);
  }

  /** The target that these services share on a day; none when they differ or one has none. */
  Optional<Integer> sharedBy(Collection<UUID> services, LocalDate day) {
    var distinct = services.stream().map(service -> of(service, day)).distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : Optional.empty();
  }
}
