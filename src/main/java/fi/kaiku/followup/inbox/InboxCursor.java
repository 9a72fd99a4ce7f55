package fi.kaiku.followup.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After which comment an inbox goes on: first what is not read, then the rest. What somebody reads
 * meanwhile stays where it was, so that it comes neither twice nor never.
 *
 * @param read whether the list has come to those that were read
 * @param asOf milliseconds at which the list was begun; what was read later counts as not read
 * @param after the last comment that was shown; none at the beginning
 */
record InboxCursor(boolean read, long asOf, @Nullable Place after) {

  private static final String BETWEEN = "~";
  private static final String READ = "read";
  private static final String UNREAD = "unread";

  /** A comment by where it stands. */
  record Place(LocalDate appearedOn, UUID id) {}

  /** The beginning, at this moment in milliseconds. */
  static InboxCursor beginning(long now) {
    return new InboxCursor(false, now, null);
  }

  /** The same part of the list after another comment. */
  InboxCursor after(LocalDate appearedOn, UUID id) {
    return new InboxCursor(read, asOf, new Place(appearedOn, id));
  }

  /** The beginning of those that were read. */
  InboxCursor ofRead() {
    return new InboxCursor(true, asOf, null);
  }

  /** For the address of a page. */
  String word() {
    var place = after == null ? "" : BETWEEN + after.appearedOn() + BETWEEN + after.id();
    return (read ? READ : UNREAD) + BETWEEN + asOf + place;
  }

  /** What was meant by a word of an address; none when it is not one of ours. */
  static Optional<InboxCursor> of(String word) {
    var parts = word.split(BETWEEN, -1);
    try {
      if (parts.length < 2 || !List.of(READ, UNREAD).contains(parts[0])) {
        return Optional.empty();
      }
      var begun = new InboxCursor(parts[0].equals(READ), Long.parseLong(parts[1]), null);
      return parts.length == 4
          ? Optional.of(begun.after(LocalDate.parse(parts[2]), UUID.fromString(parts[3])))
          : Optional.of(begun);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
