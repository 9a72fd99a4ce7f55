package fi.kaiku.followup.meeting;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.AgendaCommentStore.AgendaComment;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentList;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.insight.comments.list.CommentRow;
import fi.kaiku.insight.comments.list.Cursor;
import fi.kaiku.insight.comments.list.Flag;
import fi.kaiku.insight.comments.list.Narrowing;
import fi.kaiku.insight.comments.list.Wanted;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.platform.NotFound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds comments for an agenda. Each is gone through in one meeting of a unit only. */
@Component
class AgendaComments {

  private static final int LOOKED_AT = 100;

  private final AgendaCommentStore store;
  private final CommentLists lists;
  private final ReachedComments reached;
  private final MeetingUnits units;
  private final ApplicationEventPublisher events;

  AgendaComments(
      AgendaCommentStore store,
      CommentLists lists,
      ReachedComments reached,
      MeetingUnits units,
      ApplicationEventPublisher events) {
    this.store = store;
    this.lists = lists;
    this.reached = reached;
    this.units = units;
    this.events = events;
  }

  /** A comment on an agenda, as it is shown. */
  record Shown(CommentKind kind, CommentRow row) {}

  /** Puts the newest of a kind on an agenda, those that the viewer has not read first. */
  void find(MeetingId meeting, AgendaScope scope, CommentKind kind, Reader reader) {
    var taken = store.everOn(units.together(scope.unit()));
    var wanted = scope.comments(kind.narrowing(), reader);
    Stream.concat(fresh(wanted.and(Flag.UNREAD), taken), fresh(wanted, taken))
        .distinct()
        .limit(kind.most())
        .forEach(comment -> store.insert(meeting, comment, kind));
  }

  /** How many of a kind the viewer has not read that have been on no agenda, up to a number. */
  int unread(AgendaScope scope, CommentKind kind, Reader reader) {
    var taken = store.everOn(units.together(scope.unit()));
    var wanted = scope.comments(kind.narrowing(), reader).and(Flag.UNREAD);
    return (int) fresh(wanted, taken).count();
  }

  private Stream<UUID> fresh(Wanted wanted, Set<UUID> taken) {
    return lists.ids(wanted, LOOKED_AT).stream().filter(id -> !taken.contains(id));
  }

  /**
   * Puts one on an agenda.
   *
   * @throws NotFound when the viewer does not reach it
   */
  void choose(MeetingId meeting, UUID comment, Viewer viewer) {
    reached.require(comment, viewer);
    store.insert(meeting, comment, CommentKind.CHOSEN);
  }

  void leave(MeetingId meeting, UUID comment) {
    store.delete(meeting, comment);
  }

  /** Those on an agenda that are still there, in their order; leaves a line in the audit log. */
  List<Shown> shown(MeetingId meeting, Reader reader) {
    var shown = new ArrayList<Shown>();
    var chosen = store.of(meeting);
    var rows = lists.rows(chosen.stream().map(AgendaComment::id).toList(), reader);
    for (var one : chosen) {
      var row = rows.get(one.id());
      if (row != null) {
        shown.add(new Shown(one.kind(), row));
      }
    }
    if (!shown.isEmpty()) {
      events.publishEvent(MeetingDeed.read(meeting, reader.viewer()));
    }
    return shown;
  }

  /** Those on an agenda that are still there, by their ids. */
  List<UUID> present(MeetingId meeting, Viewer viewer) {
    var chosen = store.of(meeting).stream().map(AgendaComment::id).toList();
    var reached = lists.reached(chosen, viewer).keySet();
    return chosen.stream().filter(reached::contains).toList();
  }

  /** All comments of the scope, to choose from. */
  CommentList all(AgendaScope scope, String here, @Nullable Cursor after, Reader reader) {
    return lists.of(
        scope.comments(Narrowing.NONE, reader),
        new CommentLists.Reading(reader, "meeting", here, after, 25));
  }

  /** Those on an agenda already. */
  Set<UUID> on(MeetingId meeting) {
    var on = new HashSet<UUID>();
    store.of(meeting).forEach(one -> on.add(one.id()));
    return on;
  }
}
