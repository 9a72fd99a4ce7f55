package fi.kaiku.invitation;

import fi.kaiku.platform.Audited;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new version of the rules takes effect on a day. */
public record RulesChanged(@Nullable UUID actorId, String actor, int version, LocalDate fromOn)
    implements Audited {

  @Override
  public String action() {
    return "rules-changed";
  }

  @Override
  public String subject() {
    return "rule set " + version + " from " + fromOn;
  }
}
