package fi.kaiku.invitation.ledger;

import fi.kaiku.platform.Audited;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked at why one encounter was or was not asked about. */
public record LedgerViewed(@Nullable UUID actorId, String actor, UUID encounter)
    implements Audited {

  @Override
  public String action() {
    return "ledger-viewed";
  }

  @Override
  public String subject() {
    return encounter.toString();
  }
}
