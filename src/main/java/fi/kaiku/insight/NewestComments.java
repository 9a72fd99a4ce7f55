package fi.kaiku.insight;

import static fi.kaiku.figures.question.Dimension.AGE_BAND;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Permission;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.CommentsQuery.Comment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The newest comments of units that are shown, with the age band where that may be told. */
@Component
public class NewestComments {

  private static final List<Dimension> AGES = List.of(UNIT, AGE_BAND);

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
   * About the visits that figures are told of; null for whoever may not read them. Leaves a line in
   * the audit log, unless there are none.
   */
  public @Nullable List<CommentRow> of(Figures figures, KeyFigures told, Reading reading) {
    if (!reading.reader().viewer().may(Permission.READ_COMMENTS)) {
      return null;
    }
    var selection = told.selection();
    var comments = query.newest(selection, told.shownUnits(), reading.most());
    if (comments.isEmpty()) {
      return List.of();
    }
    events.publishEvent(reading.of(selection));
    var units = comments.stream().map(Comment::unit).distinct().toList();
    var ages = figures.nps(selection.onlyWith(UNIT, units), new Groupings(List.of(AGES))).by(AGES);
    return comments.stream().map(comment -> told.row(comment, ages)).toList();
  }
}
