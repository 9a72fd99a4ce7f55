package fi.kaiku.invitation.dispatch;

import fi.kaiku.invitation.decision.DecisionStore;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.dispatch.RecallStore.Unsent;
import fi.kaiku.sms.OptOuts;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after invitations whose message did not leave, and forgets numbers of those that did. */
@Service
class Recalls {

  private final RecallStore store;
  private final DispatchStore dispatches;
  private final DecisionStore decisions;
  private final OptOuts optOuts;
  private final Clock clock;

  Recalls(
      RecallStore store,
      DispatchStore dispatches,
      DecisionStore decisions,
      OptOuts optOuts,
      Clock clock) {
    this.store = store;
    this.dispatches = dispatches;
    this.decisions = decisions;
    this.optOuts = optOuts;
    this.clock = clock;
  }

  /**
   * Plans unsent invitations again, withdraws those of numbers that opted out, expires the late.
   */
  @Transactional
  public void recall() {
    var unsent = store.lockUnsent();
    var optedOut = optOuts.among(unsent.stream().map(Unsent::phoneKey).distinct().toList());
    var byWish =
        unsent.stream().collect(Collectors.partitioningBy(u -> optedOut.contains(u.phoneKey())));
    withdraw(byWish.getOrDefault(true, List.of()));
    store.planAgain(byWish.getOrDefault(false, List.of()).stream().map(Unsent::id).toList());
    store.expire(clock.instant());
    store.forgetNumbers();
  }

  private void withdraw(List<Unsent> optedOut) {
    dispatches.withdraw(optedOut.stream().map(Unsent::id).toList());
    decisions.withdrawn(optedOut.stream().map(Unsent::encounter).toList(), Outcome.OPTED_OUT);
  }
}
