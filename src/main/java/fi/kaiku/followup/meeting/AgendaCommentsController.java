package fi.kaiku.followup.meeting;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.Cursor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which comments are gone through. */
@Controller
@RequestMapping("/meetings/{id}/comments")
class AgendaCommentsController {

  private final Agendas agendas;
  private final Meetings meetings;
  private final AgendaPages pages;
  private final AgendaComments comments;

  AgendaCommentsController(
      Agendas agendas, Meetings meetings, AgendaPages pages, AgendaComments comments) {
    this.agendas = agendas;
    this.meetings = meetings;
    this.pages = pages;
    this.comments = comments;
  }

  /** All that has come since the last meeting, to choose from. */
  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView list(
      @PathVariable MeetingId id, @RequestParam(defaultValue = "") String after, Reader anybody) {
    var reader = pages.knowing(anybody);
    var meeting = meetings.open(id, reader.viewer());
    var scope = meetings.scope(meeting, reader.today());
    var here = id.path() + "/comments";
    return new ModelAndView("followup/meeting-comments")
        .addObject("path", id.path())
        .addObject("place", pages.place(meeting, reader))
        .addObject("months", reader.numbers().period(scope.period()))
        .addObject("list", comments.all(scope, here, Cursor.of(after).orElse(null), reader))
        .addObject("on", comments.on(id));
  }

  /** Puts some on the agenda. */
  @PostMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView choose(
      @PathVariable MeetingId id,
      @RequestParam(required = false) @Nullable List<UUID> comment,
      MinutesForm form,
      Reader reader) {
    var chosen = comment == null ? List.<UUID>of() : comment;
    return agendas.afterSaving(
        id,
        form,
        reader,
        "chosen-title",
        _ -> chosen.forEach(one -> comments.choose(id, one, reader.viewer())));
  }

  /** More of a kind that an agenda finds by itself. */
  @PostMapping("/found")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView find(
      @PathVariable MeetingId id,
      @RequestParam(defaultValue = "") String kind,
      MinutesForm form,
      Reader reader) {
    return agendas.afterSaving(
        id,
        form,
        reader,
        kind + "-title",
        meeting ->
            CommentKind.of(kind)
                .ifPresent(
                    one ->
                        comments.find(id, meetings.scope(meeting, reader.today()), one, reader)));
  }

  /** Takes one off. */
  @PostMapping("/left")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView leave(
      @PathVariable MeetingId id,
      @RequestParam(required = false) @Nullable UUID comment,
      MinutesForm form,
      Reader reader) {
    return agendas.afterSaving(
        id,
        form,
        reader,
        "comments",
        _ -> {
          if (comment != null) {
            comments.leave(id, comment);
          }
        });
  }
}
