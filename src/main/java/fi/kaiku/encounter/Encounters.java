package fi.kaiku.encounter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The encounters that were reported, and the queue of those nobody has decided on yet. */
@Service
public class Encounters {

  /**
   * Claims undecided encounters for the transaction of the caller, oldest first; another node gets
   * others.
   */
  public List<Encounter> claimUndecided(int limit) {
    throw new UnsupportedOperationException("limit " + limit);
  }

  /** Takes encounters off the queue, in the transaction that claimed them. */
  public void decided(Collection<EncounterId> encounters) {
    throw new UnsupportedOperationException("decided " + encounters.size());
  }

  public Optional<Encounter> find(EncounterId id) {
    throw new UnsupportedOperationException("find " + id);
  }

  /** The encounters with a source's own id, from any source. */
  public List<EncounterId> withSourceId(String sourceId) {
    throw new UnsupportedOperationException("find " + sourceId);
  }

  /** Gives every encounter of these days (inclusive, in Helsinki) to a reader, in time order. */
  public void forEach(LocalDate from, LocalDate to, Consumer<Encounter> reader) {
    throw new UnsupportedOperationException("read " + from + to);
  }
}
