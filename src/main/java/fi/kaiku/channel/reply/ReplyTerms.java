package fi.kaiku.channel.reply;

import org.springframework.stereotype.Component;

/** What everybody is told of answering by reply, where that is in use. */
@Component
public class ReplyTerms {

  private final ConversationStore store;
  private final ReplySettings settings;

  ReplyTerms(ConversationStore store, ReplySettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /** For how many days, rounded up, a reply is an answer; 0 when nobody has been asked for one. */
  public long openDays() {
    return store.isInUse() ? settings.open().plusDays(1).minusNanos(1).toDays() : 0;
  }
}
