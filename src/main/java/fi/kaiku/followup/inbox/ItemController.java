package fi.kaiku.followup.inbox;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.ReadMarks;
import fi.kaiku.insight.comments.urgent.UrgentComments;
import fi.kaiku.platform.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * One comment of an inbox: opened and marked. Changed in its place where a script asks, and
 * otherwise by way back to where it stands.
 */
@Controller
@RequestMapping("/inbox/{id}")
class ItemController {

  private final OneItem one;
  private final ReadMarks marks;
  private final UrgentComments urgent;

  ItemController(OneItem one, ReadMarks marks, UrgentComments urgent) {
    this.one = one;
    this.marks = marks;
    this.urgent = urgent;
  }

  /** Whoever opens one has read it, and has looked at it if it is urgent. */
  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView open(
      @PathVariable UUID id,
      @RequestParam(defaultValue = InboxPanel.ASSIGN) String part,
      WebRequest request,
      Reader reader) {
    urgent.see(id, reader.viewer());
    marks.mark(id, reader.viewer());
    return one.open(id, part, reader, CameFromInbox.of(request));
  }

  @GetMapping("/closed")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView close(@PathVariable UUID id, WebRequest request, Reader reader) {
    return one.closed(id, reader, CameFromInbox.of(request));
  }

  @PostMapping("/read")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView read(@PathVariable UUID id, WebRequest request, Reader reader) {
    marks.mark(id, reader.viewer());
    return one.closed(id, reader, CameFromInbox.of(request));
  }

  @PostMapping("/unread")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView unread(@PathVariable UUID id, WebRequest request, Reader reader) {
    marks.unmark(id, reader.viewer());
    return one.closed(id, reader, CameFromInbox.of(request));
  }

  @ExceptionHandler(NotFound.class)
  ModelAndView gone(WebRequest request) {
    return OneItem.gone(CameFromInbox.of(request));
  }
}
