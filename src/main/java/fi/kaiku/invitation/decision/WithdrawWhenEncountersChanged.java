package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.EncountersChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A cancelled visit or a person under non-disclosure is not written to, even if the message was
 * about to leave: it is withdrawn in the transaction that stores the change. The encounter is
 * undecided then and soon gets a new decision.
 */
@Component
class WithdrawWhenEncountersChanged {

  private final Withdrawals withdrawals;

  WithdrawWhenEncountersChanged(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(EncountersChanged changed) {
    withdrawals.withdraw(changed.encounters().stream().map(EncounterId::value).toList());
  }
}
