package fi.kaiku.feedback;

import fi.kaiku.platform.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The answers that wait, as those see them who let them appear. */
@Component
public class WaitingAnswers {

  private final WaitingStore store;
  private final Envelopes envelopes;

  WaitingAnswers(WaitingStore store, Envelopes envelopes) {
    this.store = store;
    this.envelopes = envelopes;
  }

  /** All of them, opened. */
  public List<Waiting> all() {
    return store.all().stream()
        .map(row -> new Waiting(row.id(), row.sealed(), envelopes.open(row.sealed())))
        .toList();
  }

  /** Takes answers away; those that have become others meanwhile stay. Returns which it took. */
  public Set<AnswerId> take(List<Waiting> answers) {
    return store.take(answers);
  }

  /** Lets answers wait, unless the customer has given one anew meanwhile. */
  public void add(Map<AnswerId, WholeAnswer> answers) {
    var rows = List.copyOf(answers.entrySet());
    List<Sealed> sealed = rows.stream().map(row -> envelopes.seal(row.getValue())).toList();
    store.addAll(rows.stream().map(Map.Entry::getKey).toList(), sealed);
  }
}
