package fi.kaiku.channel.reply;

import fi.kaiku.platform.Erasure;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Numbers whose conversation has closed are known for a while, to answer late replies. */
@Component
class ConversationErasure implements Erasure {

  private final ConversationStore store;
  private final ReplySettings settings;
  private final Clock clock;

  ConversationErasure(ConversationStore store, ReplySettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "numbers of conversations that closed long ago";
  }

  @Override
  public int erase() {
    return store.forget(clock.instant().minus(settings.late()));
  }
}
