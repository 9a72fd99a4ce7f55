package fi.kaiku.channel.embed;

import fi.kaiku.platform.Erasure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts stay; when something was counted last could be laid beside other rows, and goes. */
@Component
class EmbedErasure implements Erasure {

  private final EmbedStore store;

  EmbedErasure(EmbedStore store) {
    this.store = store;
  }

  @Override
  public String what() {
    return "when embedded forms were answered last";
  }

  @Override
  @Transactional
  public int erase() {
    store.forgetOrder();
    return 0;
  }
}
