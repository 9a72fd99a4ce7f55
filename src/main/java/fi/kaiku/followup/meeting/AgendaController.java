package fi.kaiku.followup.meeting;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.insight.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One meeting: its agenda, its notes, its end. */
@Controller
@RequestMapping("/meetings/{id}")
class AgendaController {

  private final Agendas agendas;
  private final Meetings meetings;
  private final Closings closings;

  AgendaController(Agendas agendas, Meetings meetings, Closings closings) {
    this.agendas = agendas;
    this.meetings = meetings;
    this.closings = closings;
  }

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView show(@PathVariable MeetingId id, Reader reader) {
    return agendas.show(id, reader);
  }

  @PostMapping("/notes")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView note(@PathVariable MeetingId id, MinutesForm form, Reader reader) {
    return agendas.afterSaving(id, form, reader, "notes-title", _ -> {});
  }

  @PostMapping("/closed")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView close(@PathVariable MeetingId id, MinutesForm form, Reader reader) {
    return agendas.afterSaving(
        id, form, reader, "main", meeting -> closings.close(meeting, form, reader));
  }

  @PostMapping("/cancelled")
  @Allowed(HANDLE_FEEDBACK)
  String cancel(@PathVariable MeetingId id, Viewer viewer) {
    meetings.cancel(meetings.open(id, viewer));
    return "redirect:/meetings";
  }
}
