package fi.kaiku.followup.inbox;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.handling.DoneReason;
import fi.kaiku.followup.handling.Handling;
import fi.kaiku.followup.handling.Handlings;
import fi.kaiku.followup.handling.Handlings.Outcome;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.ReadMarks;
import fi.kaiku.platform.NotFound;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** How a comment of an inbox is handled: taken, given, done, and taken back. */
@Controller
@RequestMapping("/inbox/{id}")
class HandlingController {

  private final OneItem one;
  private final Handlings handlings;
  private final ReadMarks marks;

  HandlingController(OneItem one, Handlings handlings, ReadMarks marks) {
    this.one = one;
    this.handlings = handlings;
    this.marks = marks;
  }

  /** Somebody's task, with a day and a note; or nobody's. */
  @PostMapping("/handling")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView handle(@PathVariable UUID id, HandlingForm form, WebRequest request, Reader reader) {
    var place = CameFromInbox.of(request);
    handlings.one(id, reader.viewer());
    var people = one.people(id, reader);
    var faults = form.faults(people, reader.today());
    if (!faults.isEmpty()) {
      return one.refused(id, form, faults, reader, place);
    }
    var outcome = changed(id, form.seen(), before -> form.applied(before, people), reader.viewer());
    return one.after(outcome, form, reader, place);
  }

  @PostMapping("/taken")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView take(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      WebRequest request,
      Reader reader) {
    var me = Handlings.assignee(reader.viewer());
    var outcome = changed(id, version, before -> before.takenBy(me), reader.viewer());
    return one.after(outcome, null, reader, CameFromInbox.of(request));
  }

  /** Without a reason it is opened to choose one. */
  @PostMapping("/done")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView done(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String reason,
      WebRequest request,
      Reader reader) {
    var place = CameFromInbox.of(request);
    var why = DoneReason.of(reason).orElse(null);
    if (why == null) {
      return one.open(id, InboxPanel.DONE, reader, place);
    }
    var me = Handlings.assignee(reader.viewer());
    var outcome = changed(id, version, before -> before.done(why, me), reader.viewer());
    return one.after(outcome, null, reader, place);
  }

  /** On the agenda of a team meeting. */
  @PostMapping("/meeting")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView put(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID meeting,
      WebRequest request,
      Reader reader) {
    var place = CameFromInbox.of(request);
    handlings.one(id, reader.viewer());
    return meeting == null
        ? one.open(id, InboxPanel.ASSIGN, reader, place)
        : one.put(id, meeting, reader, place);
  }

  @PostMapping("/reopened")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView reopen(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      WebRequest request,
      Reader reader) {
    var me = Handlings.assignee(reader.viewer());
    var outcome = changed(id, version, before -> before.reopenedBy(me), reader.viewer());
    return one.after(outcome, null, reader, CameFromInbox.of(request));
  }

  @PostMapping("/undone")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView undo(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      WebRequest request,
      Reader reader) {
    var outcome = handlings.undo(id, version, reader.viewer());
    return one.after(outcome, null, reader, CameFromInbox.of(request));
  }

  @ExceptionHandler(NotFound.class)
  ModelAndView gone(WebRequest request) {
    return OneItem.gone(CameFromInbox.of(request));
  }

  /** Whoever changes one has read it. */
  private Outcome changed(UUID id, int version, UnaryOperator<Handling> change, Viewer viewer) {
    marks.mark(id, viewer);
    return handlings.change(id, version, change, viewer);
  }
}
