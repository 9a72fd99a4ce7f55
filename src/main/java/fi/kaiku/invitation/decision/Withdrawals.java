package fi.kaiku.invitation.decision;

import fi.kaiku.sms.Messages;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Calls invitations back, in the caller's transaction, as far as they have not left. */
@Component
class Withdrawals {

  private final InvitationStore store;
  private final Messages messages;
  private final Clock clock;

  Withdrawals(InvitationStore store, Messages messages, Clock clock) {
    this.store = store;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Withdraws what is planned for these encounters or waits in the outbox.
   *
   * @return the encounters about which nothing will be sent now
   */
  Set<UUID> withdraw(Collection<UUID> encounters) {
    if (encounters.isEmpty()) {
      return Set.of();
    }
    var withdrawn = new HashSet<>(store.withdrawPlanned(encounters));
    var inOutbox = store.inOutbox(encounters, clock.instant());
    if (!inOutbox.isEmpty()) {
      messages.withdraw(inOutbox);
      withdrawn.addAll(store.withdrawWithoutMessage(inOutbox));
    }
    return withdrawn;
  }
}
