package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.ReadMarks;
import fi.kaiku.insight.comments.urgent.UrgentComments;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * One comment: opened and marked. Changed in its place where a script asks, and otherwise by way
 * back to where it stands.
 */
@Controller
@RequestMapping("/comments/{id}")
class OpenCommentController {

  private final OneComment one;
  private final ReadMarks marks;
  private final UrgentComments urgent;

  OpenCommentController(OneComment one, ReadMarks marks, UrgentComments urgent) {
    this.one = one;
    this.marks = marks;
    this.urgent = urgent;
  }

  /** Shown without a mark: a link may be followed by a machine. */
  @GetMapping
  @Allowed(READ_COMMENTS)
  ModelAndView show(@PathVariable UUID id, WebRequest request, Reader reader) {
    return one.open(id, CommentPanel.OPEN, reader, CameFrom.of(request));
  }

  /** Whoever opens one has read it, and has looked at it if it is urgent. */
  @PostMapping("/open")
  @Allowed(READ_COMMENTS)
  ModelAndView open(@PathVariable UUID id, WebRequest request, Reader reader) {
    urgent.see(id, reader.viewer());
    marks.mark(id, reader.viewer());
    var place = CameFrom.of(request);
    return place.inPlace()
        ? one.open(id, CommentPanel.OPEN, reader, place)
        : new ModelAndView("redirect:" + shown(id, place));
  }

  private static String shown(UUID id, CameFrom place) {
    return Address.of("/comments/" + id).with("back", place.back()).text();
  }

  @GetMapping("/closed")
  @Allowed(READ_COMMENTS)
  ModelAndView close(@PathVariable UUID id, WebRequest request, Reader reader) {
    return one.closed(id, reader, CameFrom.of(request));
  }

  @PostMapping("/read")
  @Allowed(READ_COMMENTS)
  ModelAndView read(@PathVariable UUID id, WebRequest request, Reader reader) {
    marks.mark(id, reader.viewer());
    return one.closed(id, reader, CameFrom.of(request));
  }

  @PostMapping("/unread")
  @Allowed(READ_COMMENTS)
  ModelAndView unread(@PathVariable UUID id, WebRequest request, Reader reader) {
    marks.unmark(id, reader.viewer());
    return one.closed(id, reader, CameFrom.of(request));
  }

  @PostMapping("/seen")
  @Allowed(READ_COMMENTS)
  ModelAndView seen(@PathVariable UUID id, WebRequest request, Reader reader) {
    urgent.see(id, reader.viewer());
    return one.closed(id, reader, CameFrom.of(request));
  }
}
