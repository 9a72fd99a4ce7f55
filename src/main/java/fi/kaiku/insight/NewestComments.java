package fi.kaiku.insight;

import static fi.kaiku.insight.Dimension.AGE_BAND;
import static fi.kaiku.insight.Dimension.UNIT;

import fi.kaiku.insight.CommentsQuery.Comment;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newest comments of units that are shown, with the age band where that may be told. */
@Component
class NewestComments {

  private static final List<Dimension> AGES = List.of(UNIT, AGE_BAND);

  private final CommentsQuery query;

  NewestComments(CommentsQuery query) {
    this.query = query;
  }

  /** At most so many, about visits of a selection. */
  List<CommentRow> of(Figures figures, Selection selection, OverviewFigures told, int most) {
    var comments = query.newest(selection, told.shownUnits(), most);
    if (comments.isEmpty()) {
      return List.of();
    }
    var units = comments.stream().map(Comment::unit).distinct().toList();
    var ages = figures.nps(selection.onlyWith(UNIT, units), new Groupings(List.of(AGES))).by(AGES);
    return comments.stream().map(comment -> told.row(comment, ages)).toList();
  }
}
