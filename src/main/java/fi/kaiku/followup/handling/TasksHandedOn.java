package fi.kaiku.followup.handling;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody handed the tasks of a colleague on to another.
 *
 * @param subject how many, from whom and to whom, by id
 */
record TasksHandedOn(UUID actorId, String actor, String subject) implements Audited {

  static TasksHandedOn by(Viewer viewer, StaffId from, StaffId to, int count) {
    var subject = count + " " + from.value() + " → " + to.value();
    return new TasksHandedOn(viewer.staff().value(), viewer.name(), subject);
  }

  @Override
  public String action() {
    return "tasks-handed-on";
  }
}
