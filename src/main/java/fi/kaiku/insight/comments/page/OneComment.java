package fi.kaiku.insight.comments.page;

import fi.kaiku.figures.Vocabularies;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.platform.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows one comment, in its list or on a page of its own. */
@Component
class OneComment {

  private final CommentLists lists;
  private final Vocabularies vocabularies;

  OneComment(CommentLists lists, Vocabularies vocabularies) {
    this.lists = lists;
    this.vocabularies = vocabularies;
  }

  /** As it stands in a list: in its place, or by way back to it. */
  ModelAndView closed(UUID id, Reader reader, CameFrom place) {
    return place.inPlace()
        ? with(new ModelAndView("insight/comments-list :: row"), id, null, reader, place)
        : new ModelAndView("redirect:" + Back.at(place.back(), id));
  }

  /** Open, with what can be done with it. */
  ModelAndView open(UUID id, CommentPanel panel, Reader reader, CameFrom place) {
    var view =
        place.inPlace()
            ? new ModelAndView("insight/comments-list :: row")
            : new ModelAndView(
                "insight/comment",
                panel.fault() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return with(view, id, panel, reader, place);
  }

  private ModelAndView with(
      ModelAndView view, UUID id, @Nullable CommentPanel panel, Reader anybody, CameFrom place) {
    var reader = anybody.knowing(vocabularies.of(anybody.viewer().reach()));
    return view.addObject(
            "row", lists.row(id, reader).orElseThrow(() -> new NotFound("no such comment")))
        .addObject("panel", panel)
        .addObject("here", place.back());
  }
}
