package fi.kaiku.followup.thanks;

import fi.kaiku.insight.comments.list.CommentRow;
import fi.kaiku.organization.Unit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A comment that somebody wants to pass on.
 *
 * @param units in reach where it may have been; one unless it lies in a pool of small units
 */
record ThankedComment(CommentRow row, Praise praise, List<Unit> units) {

  UUID id() {
    return row.id();
  }

  List<UUID> unitIds() {
    return units.stream().map(unit -> unit.id().value()).toList();
  }

  /** What the customer wrote, masked. */
  String words() {
    return row.pieces().stream().map(piece -> piece.text()).collect(Collectors.joining());
  }
}
