package fi.kaiku.people;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in.
 *
 * @param units what a supervisor supervises, or a reader is limited to; none means the whole county
 * @param email where mails for them go, if known
 * @param invited has a link but no password yet
 */
public record Account(
    StaffId id,
    String signInName,
    String name,
    Role role,
    Language language,
    @Nullable String email,
    Set<UUID> units,
    boolean disabled,
    boolean invited) {

  public Viewer viewer() {
    return new Viewer(id, name, role.permissions(), reach());
  }

  /** Whether they sign in, and may do this somewhere. */
  public boolean may(Permission permission) {
    return !disabled && !invited && role.permissions().contains(permission);
  }

  /**
   * An administrator always reaches the whole county: else nobody might be left to let others in. A
   * supervisor without units sees nothing rather than everything.
   */
  private Reach reach() {
    return switch (role) {
      case ADMINISTRATOR -> new Reach.WholeCounty();
      case SUPERVISOR -> new Reach.Units(units);
      case DEVELOPMENT_MANAGER, READER ->
          units.isEmpty() ? new Reach.WholeCounty() : new Reach.Units(units);
    };
  }
}
