package fi.kaiku.invitation;

import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The invitations behind the links, as a channel sees them. */
@Service
public class Invitations {

  private final LinkQuery links;
  private final OptOuts optOuts;
  private final Clock clock;

  Invitations(LinkQuery links, OptOuts optOuts, Clock clock) {
    this.links = links;
    this.optOuts = optOuts;
    this.clock = clock;
  }

  /**
   * The invitation of a link that is open now; none for an unknown, expired or closed one. Reading
   * changes nothing.
   */
  public Optional<Invited> open(LinkToken token) {
    return links.open(token, clock.instant());
  }

  /** Whether there is such a link, open or not; as long as it is remembered. */
  public boolean isKnown(LinkToken token) {
    return links.isKnown(token);
  }

  /** The holder of the link, open or not, wants no more messages, from any unit. */
  public void optOut(LinkToken token) {
    links.phoneKey(token).ifPresent(phoneKey -> optOuts.optOut(phoneKey, SaidBy.LINK));
  }

  /**
   * Takes back what the holder of the link said with it a moment ago; anything else changes
   * nothing.
   */
  public void undoOptOut(LinkToken token) {
    links.phoneKey(token).ifPresent(optOuts::undo);
  }

  /** Whether messages still come to the number that the link was sent to. */
  public OptOuts.State optOutState(LinkToken token) {
    return links.phoneKey(token).map(optOuts::state).orElse(OptOuts.State.NONE);
  }
}
