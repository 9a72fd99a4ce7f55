package fi.kaiku.sms;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Numbers whose holder wants no more messages; checked when deciding and again at hand-over. */
@Service
public class OptOuts {

  /** Where somebody said that they want no more messages. */
  public enum SaidBy {
    REPLY,
    LINK,
    STAFF
  }

  /** Remembers it and withdraws what waits for the number, in one transaction. */
  public void optOut(UUID phoneKey, SaidBy saidBy) {
    throw new UnsupportedOperationException("opt out by " + saidBy);
  }

  /** Which of these numbers have opted out. */
  public Set<UUID> among(Collection<UUID> phoneKeys) {
    throw new UnsupportedOperationException("among " + phoneKeys.size());
  }
}
