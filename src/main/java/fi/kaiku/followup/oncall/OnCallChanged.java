package fi.kaiku.followup.oncall;

import fi.kaiku.platform.Audited;
import java.util.UUID;

/** Somebody changed who is called, or how. */
record OnCallChanged(UUID actorId, String actor, String subject) implements Audited {

  @Override
  public String action() {
    return "on-call-changed";
  }
}
