package fi.kaiku.insight.comments.list;

import static java.util.Objects.requireNonNull;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lists of comments, the same wherever they stand. Who reads one leaves a line in the audit log
 * that says what was asked, and never a word of what was found or searched.
 */
@Component
public class CommentLists {

  private final CommentsQuery query;
  private final ApplicationEventPublisher events;

  CommentLists(CommentsQuery query, ApplicationEventPublisher events) {
    this.query = query;
    this.events = events;
  }

  /**
   * Who reads a list, and where.
   *
   * @param page its name, for the audit log
   * @param here the address of the page
   * @param after where the list goes on; none from its beginning
   * @param most so many at most
   */
  public record Reading(
      Reader reader, String page, String here, @Nullable Cursor after, int most) {}

  public CommentList of(Wanted wanted, Reading reading) {
    var found = query.list(wanted, reading.after(), reading.most() + 1);
    var shown = found.subList(0, Math.min(found.size(), reading.most()));
    if (!shown.isEmpty()) {
      events.publishEvent(CommentsRead.of(wanted, reading));
    }
    return new CommentList(
        inWords(shown, reading.reader()),
        reading.here(),
        shown.size() == found.size() ? null : shown.getLast().cursor().word());
  }

  /**
   * Comments that somebody else has found, and where they are shown.
   *
   * @param page its name, for the audit log
   * @param asked what was asked for beyond the selection, in words: {@code kind=urgent}
   */
  public record Found(List<UUID> ids, String page, Selection selection, List<String> asked) {}

  /** Those of them that somebody reaches, in the same order; what is gone is left out. */
  public List<CommentRow> found(Found found, Reader reader) {
    var rows = rows(found.ids(), reader);
    if (!rows.isEmpty()) {
      events.publishEvent(CommentsRead.of(found, reader));
    }
    return List.copyOf(rows.values());
  }

  /**
   * Those of some that somebody reaches, by their ids and in the same order. Whoever shows them
   * leaves the line in the audit log.
   */
  public Map<UUID, CommentRow> rows(List<UUID> ids, Reader reader) {
    var reached = reached(ids, reader.viewer());
    var words = new CommentWords(reader.labels());
    var rows = new LinkedHashMap<UUID, CommentRow>();
    ids.stream()
        .filter(reached::containsKey)
        .forEach(id -> rows.put(id, words.row(requireNonNull(reached.get(id)))));
    return rows;
  }

  /** Those of some that a viewer reaches; what is gone is left out. */
  public Map<UUID, Comment> reached(List<UUID> ids, Viewer viewer) {
    return ids.isEmpty()
        ? Map.of()
        : query.these(ids, viewer).stream().collect(Collectors.toMap(Comment::id, one -> one));
  }

  /** How many there are, counted no further than a number. */
  public int count(Wanted wanted, int most) {
    return query.count(wanted, most);
  }

  /** Which they are, so many at most. Nothing that they say is shown to anybody. */
  public List<UUID> ids(Wanted wanted, int most) {
    return query.list(wanted, null, most).stream().map(Comment::id).toList();
  }

  /** A comment that a viewer reaches; none when it is gone. */
  public Optional<Comment> one(UUID id, Viewer viewer) {
    return query.these(List.of(id), viewer).stream().findFirst();
  }

  /** The same as lists show it. */
  public Optional<CommentRow> row(UUID id, Reader reader) {
    return one(id, reader.viewer()).map(new CommentWords(reader.labels())::row);
  }

  private static List<CommentRow> inWords(List<Comment> comments, Reader reader) {
    return comments.stream().map(new CommentWords(reader.labels())::row).toList();
  }
}
