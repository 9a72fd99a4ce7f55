package fi.kaiku.people;

import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who signs in.
 *
 * @param units what a supervisor supervises, or a reader is limited to; none means the whole county
 * @param invited has a link but no password yet
 */
record Account(
    StaffId id,
    String signInName,
    String name,
    Role role,
    Language language,
    Set<UUID> units,
    boolean disabled,
    boolean invited) {

  Viewer viewer() {
    return new Viewer(id, name, role.permissions(), reach());
  }

  /** A supervisor without units sees nothing rather than everything. */
  private Reach reach() {
    return units.isEmpty() && role != Role.SUPERVISOR
        ? new Reach.WholeCounty()
        : new Reach.Units(units);
  }
}
