package fi.kaiku.organization;

import fi.kaiku.platform.Audited;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something in the organisation was changed. */
public record OrganizationChanged(
    @Nullable UUID actorId, String actor, Change change, String subject) implements Audited {

  /** What can be changed. */
  public enum Change {
    UNITS_IMPORTED,
    UNIT_CHANGED,
    SERVICE_CHANGED,
    TARGET_SET,
    COUNTY_CHANGED,
    SENDING_STOPPED,
    SENDING_CONTINUED
  }

  public static OrganizationChanged by(Actor actor, Change change, String subject) {
    return new OrganizationChanged(actor.id(), actor.name(), change, subject);
  }

  @Override
  public String action() {
    return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
