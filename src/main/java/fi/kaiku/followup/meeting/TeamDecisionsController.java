package fi.kaiku.followup.meeting;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.decision.TeamDecision.Outcome;
import fi.kaiku.insight.Reader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What meetings decide, and what becomes of it. Whoever does something with a task while an agenda
 * is open says which, so that what was typed there is saved.
 */
@Controller
@RequestMapping("/meetings")
class TeamDecisionsController {

  private final Agendas agendas;
  private final Deciding deciding;

  TeamDecisionsController(Agendas agendas, Deciding deciding) {
    this.agendas = agendas;
    this.deciding = deciding;
  }

  @PostMapping("/{id}/decisions")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView add(@PathVariable MeetingId id, MinutesForm form, Reader reader) {
    return agendas.afterSaving(id, form, reader, "decisions-title", _ -> form.requireDecision());
  }

  @PostMapping("/tasks/{id}/done")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView done(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MeetingId meeting,
      MinutesForm form,
      Reader reader) {
    return task(meeting, form, reader, () -> deciding.end(id, Outcome.DONE, reader.viewer()));
  }

  @PostMapping("/tasks/{id}/dropped")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView drop(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MeetingId meeting,
      MinutesForm form,
      Reader reader) {
    return task(meeting, form, reader, () -> deciding.end(id, Outcome.DROPPED, reader.viewer()));
  }

  @PostMapping("/tasks/{id}/reopened")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView reopen(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MeetingId meeting,
      MinutesForm form,
      Reader reader) {
    return task(meeting, form, reader, () -> deciding.end(id, null, reader.viewer()));
  }

  @PostMapping("/tasks/{id}/owner")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView handOver(@PathVariable UUID id, MinutesForm form, Reader reader) {
    return task(null, form, reader, () -> deciding.handOver(id, form, reader.viewer()));
  }

  /** Makes an improvement of one. */
  @PostMapping("/tasks/{id}/improvement")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView improve(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MeetingId meeting,
      MinutesForm form,
      Reader reader) {
    return task(meeting, form, reader, () -> deciding.improve(id, reader));
  }

  private ModelAndView task(
      @Nullable MeetingId meeting, MinutesForm form, Reader reader, Runnable deed) {
    if (meeting != null) {
      return agendas.afterSaving(meeting, form, reader, "decisions-title", _ -> deed.run());
    }
    deed.run();
    return new ModelAndView("redirect:/meetings#tasks-title");
  }
}
