package fi.kaiku.followup.inbox;

import fi.kaiku.followup.handling.HandledItem;
import fi.kaiku.followup.handling.Handlings;
import fi.kaiku.followup.inbox.InboxPage.InboxList;
import fi.kaiku.followup.inbox.InboxQuery.Found;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.insight.comments.list.CommentRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what is in an inbox: what its reader has not read first, each part by the newest. */
@Component
class InboxLists {

  private static final String PAGE = "inbox";

  private final InboxQuery query;
  private final CommentLists comments;
  private final Handlings handlings;
  private final Clock clock;

  InboxLists(InboxQuery query, CommentLists comments, Handlings handlings, Clock clock) {
    this.query = query;
    this.comments = comments;
    this.handlings = handlings;
    this.clock = clock;
  }

  /** What is shown at once. */
  private record Part(List<Found> found, @Nullable UUID firstRead, @Nullable InboxCursor next) {}

  /**
   * From a cursor on.
   *
   * @param after the word of a cursor; anything else for the beginning
   */
  InboxList of(InboxAsked asked, String after, Reader reader) {
    var cursor = InboxCursor.of(after).orElseGet(this::beginning);
    var part = part(asked, cursor, reader);
    var ids = part.found.stream().map(Found::id).toList();
    var found = new CommentLists.Found(ids, PAGE, asked.selection(), asked.words());
    return new InboxList(
        rows(comments.found(found, reader), handlings.all(ids), part.firstRead, reader),
        asked.address(reader.vocabulary()).text(),
        part.next == null ? null : part.next.word());
  }

  /** A comment that somebody reaches; none when it is gone. */
  Optional<InboxRow> row(UUID id, Reader reader) {
    return comments.row(id, reader).map(row -> row(row, handlings.all(List.of(id)), null, reader));
  }

  /** Those that the reader has not read, so many at most, the newest first. */
  List<UUID> unread(InboxAsked asked, Reader reader, int most) {
    return query.list(asked, beginning(), reader, most).stream().map(Found::id).toList();
  }

  /** What is read in the same millisecond has been read. */
  private InboxCursor beginning() {
    return InboxCursor.beginning(clock.millis() + 1);
  }

  private Part part(InboxAsked asked, InboxCursor cursor, Reader reader) {
    var most = asked.most();
    var found = query.list(asked, cursor, reader, most + 1);
    if (found.size() > most || cursor.read()) {
      var begins = cursor.read() && cursor.after() == null && !found.isEmpty();
      return cut(found, most, cursor, begins ? found.getFirst().id() : null);
    }
    var ofRead = cursor.ofRead();
    var room = most - found.size();
    var read = query.list(asked, ofRead, reader, room + 1);
    var begins = room > 0 && !read.isEmpty() ? read.getFirst().id() : null;
    var rest = cut(read, room, ofRead, begins);
    var both = Stream.concat(found.stream(), rest.found.stream()).toList();
    return new Part(both, begins, rest.next);
  }

  /** So many of them, and where the list goes on when there are more. */
  private static Part cut(
      List<Found> found, int most, InboxCursor cursor, @Nullable UUID firstRead) {
    if (found.size() <= most) {
      return new Part(found, firstRead, null);
    }
    var shown = found.subList(0, most);
    var next =
        shown.isEmpty() ? cursor : cursor.after(shown.getLast().appearedOn(), shown.getLast().id());
    return new Part(shown, firstRead, next);
  }

  private static List<InboxRow> rows(
      List<CommentRow> comments,
      Map<UUID, HandledItem> handled,
      @Nullable UUID firstRead,
      Reader reader) {
    return comments.stream().map(row -> row(row, handled, firstRead, reader)).toList();
  }

  private static InboxRow row(
      CommentRow row, Map<UUID, HandledItem> handled, @Nullable UUID firstRead, Reader reader) {
    var item = handled.getOrDefault(row.id(), HandledItem.untouched(row.id()));
    return new InboxRow(row, HandlingWords.of(reader).view(item), row.id().equals(firstRead));
  }
}
