package fi.kaiku.sms.gateway;

import java.util.concurrent.CompletableFuture;

/** Where a gateway takes what comes from the operator. Both return at once. */
public interface Inbound {

  /**
   * Takes a receipt.
   *
   * @return done when it has been committed, and only then may it be acknowledged; failed when it
   *     could not be stored and should be sent again
   */
  CompletableFuture<Void> receipt(Receipt receipt);

  /** Takes a reply; as for {@link #receipt}. */
  CompletableFuture<Void> reply(Reply reply);
}
