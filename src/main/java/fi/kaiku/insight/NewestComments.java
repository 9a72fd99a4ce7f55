package fi.kaiku.insight;

import fi.kaiku.access.Permission;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The newest comments about the visits that a page tells of. */
@Component
public class NewestComments {

  private final CommentsQuery query;
  private final ApplicationEventPublisher events;

  NewestComments(CommentsQuery query, ApplicationEventPublisher events) {
    this.query = query;
    this.events = events;
  }

  /**
   * Who reads them and where.
   *
   * @param page its name, for the audit log
   * @param most so many at most
   */
  public record Reading(Reader reader, String page, int most) {

    CommentsRead of(Selection selection) {
      var days = selection.period().from() + "…" + selection.period().to();
      var filters =
          new Question(List.of(), selection)
              .filters(reader.vocabulary()).entrySet().stream()
                  .map(filter -> filter.getKey() + "=" + String.join(",", filter.getValue()));
      var subject = Stream.concat(Stream.of(page, days), filters).collect(Collectors.joining(" "));
      var viewer = reader.viewer();
      return new CommentsRead(viewer.staff().value(), viewer.name(), subject);
    }
  }

  /**
   * About the visits that figures are told of; null for whoever may not read them. A comment can be
   * read as soon as its answer has appeared, because it says nothing of its writer that does not
   * fit enough others. Leaves a line in the audit log, unless there are none.
   */
  public @Nullable List<CommentRow> of(KeyFigures told, Reading reading) {
    if (!reading.reader().viewer().may(Permission.READ_COMMENTS)) {
      return null;
    }
    var comments = query.newest(told.selection(), reading.most());
    if (comments.isEmpty()) {
      return List.of();
    }
    events.publishEvent(reading.of(told.selection()));
    return comments.stream().map(told::row).toList();
  }
}
