package fi.kaiku.organization.register;

import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells about the unit that another was merged into.
 *
 * @param inReach whether the viewer may see its page
 */
record SuccessorRow(UUID id, String name, boolean inReach) {

  static @Nullable SuccessorRow of(Unit unit, List<Unit> seen, Language language) {
    var successor = unit.successor();
    if (successor == null) {
      return null;
    }
    return new SuccessorRow(
        successor.id().value(),
        successor.names().in(language),
        seen.stream().anyMatch(other -> other.id().equals(successor.id())));
  }
}
