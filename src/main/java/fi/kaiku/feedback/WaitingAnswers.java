package fi.kaiku.feedback;

import static java.util.stream.Collectors.toSet;

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
    return store.all().stream().map(row -> opened(row)).toList();
  }

  private Waiting opened(WaitingStore.Found row) {
    var appears = envelopes.appeared(row.id());
    return new Waiting(row.id(), appears, row.sealed(), envelopes.open(row.sealed()));
  }

  /** Takes answers away; those that have become others meanwhile stay. Returns which it took. */
  public Set<Waiting> take(List<Waiting> answers) {
    var taken = store.take(answers);
    return answers.stream().filter(one -> taken.contains(one.id())).collect(toSet());
  }

  /** Lets answers wait, unless the customer has given one anew meanwhile. */
  public void add(Map<AnswerId, WholeAnswer> answers) {
    var rows = List.copyOf(answers.entrySet());
    List<Sealed> sealed = rows.stream().map(row -> envelopes.seal(row.getValue())).toList();
    store.addAll(rows.stream().map(Map.Entry::getKey).toList(), sealed);
  }
}
