package fi.kaiku.invitation;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The invitations behind the links, as a channel sees them. */
@Service
public class Invitations {

  /**
   * The invitation of a link that is open now; none for an unknown, expired or closed one. Reading
   * changes nothing.
   */
  public Optional<Invited> open(LinkToken token) {
    throw new UnsupportedOperationException("open " + token);
  }

  /**
   * Notes, sealed, that the link was answered. A later batch marks the invitation, so that neither
   * times nor transactions pair it with the answer.
   */
  public void noteAnswered(LinkToken token) {
    throw new UnsupportedOperationException("answered " + token);
  }

  /** The holder of the link wants no more messages, from any unit. Unknown links change nothing. */
  public void optOut(LinkToken token) {
    throw new UnsupportedOperationException("opt out " + token);
  }
}
