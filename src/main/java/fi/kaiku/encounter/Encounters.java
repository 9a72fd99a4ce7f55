package fi.kaiku.encounter;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The encounters that were reported, and the queue of those nobody has decided on yet. */
@Service
public class Encounters {

  private final EncounterStore store;
  private final EncounterRetentionSettings keeping;
  private final Clock clock;

  Encounters(EncounterStore store, EncounterRetentionSettings keeping, Clock clock) {
    this.store = store;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * Claims undecided encounters for the transaction of the caller, oldest first; another node gets
   * others.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Encounter> claimUndecided(int limit) {
    return store.claimUndecided(limit);
  }

  /** Takes encounters off the queue, in the transaction that claimed them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decided(Collection<EncounterId> encounters) {
    store.decided(encounters);
  }

  public Optional<Encounter> find(EncounterId id) {
    return store.find(id);
  }

  /** The encounters with a source's own id, from any source. */
  public List<EncounterId> withSourceId(String sourceId) {
    return store.withSourceId(sourceId);
  }

  /** Those of these encounters that exist, in no order. */
  public List<Encounter> all(Collection<EncounterId> ids) {
    return store.all(ids);
  }

  /** Whether there is an encounter of this kind of the last days, finished or not. */
  public boolean haveBeen(Kind kind, int days) {
    return store.anyOf(kind, clock.instant().minus(Duration.ofDays(days)));
  }

  /** The first day, in Helsinki, whose encounters surely have their phone numbers still. */
  public LocalDate phonesKeptFrom() {
    var today = Helsinki.day(clock.instant());
    return today.minusDays(keeping.encounterPhoneDays() - 1L);
  }
}
