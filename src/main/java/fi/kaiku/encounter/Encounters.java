package fi.kaiku.encounter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The encounters that were reported, and the queue of those nobody has decided on yet. */
@Service
public class Encounters {

  private final EncounterStore store;

  Encounters(EncounterStore store) {
    this.store = store;
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

  /** Gives every encounter of these days (inclusive, in Helsinki) to a reader, in time order. */
  @Transactional(readOnly = true)
  public void forEach(LocalDate from, LocalDate to, Consumer<Encounter> reader) {
    var zone = ReportPerson.HELSINKI;
    store.forEach(
        from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant(), reader);
  }
}
