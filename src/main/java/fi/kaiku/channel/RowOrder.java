package fi.kaiku.channel;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets when rows were written, and in which order: PostgreSQL knows the transaction and the
 * place of each, and both could be laid beside other rows. They are written anew, all of them in
 * the caller's transaction and in the order of a key that tells nothing; nobody changes one
 * meanwhile. For tables to whose rows no others belong.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RowOrder {

  private final RowOrderStore store;

  RowOrder(RowOrderStore store) {
    this.store = store;
  }

  /** Of all rows of a table: {@code channel.doubt}. */
  public void forget(String table, String key) {
    store.writeAnew(table, key, "true", Map.of());
  }

  /** Of the rows that a condition of SQL is true of. */
  public void forget(String table, String key, String condition, Map<String, ?> parameters) {
    store.writeAnew(table, key, condition, parameters);
  }
}
