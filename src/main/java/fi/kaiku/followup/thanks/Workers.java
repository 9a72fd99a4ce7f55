package fi.kaiku.followup.thanks;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Workers and teams to whom thanks were passed on, remembered by unit for whoever leads it. Those
 * of a merged unit are its successor's.
 */
@Component
class Workers implements Erasure {

  private final WorkerStore store;
  private final Organization organization;
  private final Clock clock;
  private final int months;

  Workers(
      WorkerStore store,
      Organization organization,
      Clock clock,
      @Value("${kaiku.retention.thanked-worker-months:24}") int months) {
    this.store = store;
    this.organization = organization;
    this.clock = clock;
    this.months = months;
  }

  /** By name. */
  List<Worker> in(Collection<UUID> units) {
    return store.in(withMerged(units)).stream()
        .sorted(Comparator.comparing(Worker::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** That of the unit itself before those of units merged into it. */
  Optional<Team> team(UUID unit) {
    return store.teams(withMerged(List.of(unit))).stream()
        .min(Comparator.comparing(team -> !team.unit().equals(unit)));
  }

  /** Those of some units of whose teams an address is known. */
  Set<UUID> withTeams(Collection<UUID> units) {
    var successors = Successors.of(organization);
    return store.teams(withMerged(units)).stream()
        .map(team -> UUID.fromString(successors.successor(team.unit().toString())))
        .collect(Collectors.toSet());
  }

  /** Remembers whom thanks went to; whoever had the same address is the same. */
  void remember(Addressee to) {
    var month = Helsinki.day(clock.instant()).withDayOfMonth(1);
    var email = to.email();
    if (email == null) {
      return;
    }
    var name = to.name();
    if (name == null) {
      store.putTeam(new Team(to.unit(), email, to.language()), month);
      return;
    }
    var id =
        in(List.of(to.unit())).stream()
            .filter(one -> one.email().equalsIgnoreCase(email))
            .map(Worker::id)
            .findFirst()
            .orElseGet(UUID::randomUUID);
    store.put(new Worker(id, to.unit(), name, email, to.language()), month);
  }

  /**
   * Forgets a worker.
   *
   * @throws NotFound when they are of a unit out of reach, or forgotten already
   */
  @Transactional
  void forget(UUID worker, Viewer viewer) {
    var known = store.find(worker).orElseThrow(() -> new NotFound("no such worker"));
    require(known.unit(), viewer);
    store.forget(worker);
  }

  /**
   * Forgets the address of a unit's team.
   *
   * @throws NotFound when the unit is out of reach
   */
  @Transactional
  void forgetTeam(UUID unit, Viewer viewer) {
    require(unit, viewer);
    withMerged(List.of(unit)).forEach(store::forgetTeam);
  }

  private void require(UUID unit, Viewer viewer) {
    if (!Successors.of(organization).withMerged(viewer.reach()).includes(unit)) {
      throw new NotFound("no such unit");
    }
  }

  private List<UUID> withMerged(Collection<UUID> units) {
    return Successors.of(organization)
        .withMerged(units.stream().map(UUID::toString).toList())
        .stream()
        .map(UUID::fromString)
        .toList();
  }

  @Override
  public String what() {
    return "workers and teams that were not thanked for long";
  }

  /** Those who stay are written anew. */
  @Override
  @Transactional
  public int erase() {
    store.forgetOrder();
    return store.forgetUnused(Helsinki.day(clock.instant()).minusMonths(months));
  }
}
