package fi.kaiku.invitation.decision;

import fi.kaiku.sms.MessagesRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A message that the operator refused has contacted nobody, so it leaves nobody in quarantine. */
@Component
class CloseWhenMessagesRefused {

  private final InvitationStore store;

  CloseWhenMessagesRefused(InvitationStore store) {
    this.store = store;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(MessagesRefused refused) {
    store.closeRefused(refused.references());
  }
}
