package fi.kaiku.followup.meeting;

import fi.kaiku.followup.MeetingId;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Does something on an agenda: first what was typed is saved, then the deed, then the agenda again
 * at the place of the deed. What is wrong is shown beside what was typed.
 */
@Component
class Agendas {

  private final Meetings meetings;
  private final Deciding deciding;
  private final AgendaPages pages;

  Agendas(Meetings meetings, Deciding deciding, AgendaPages pages) {
    this.meetings = meetings;
    this.deciding = deciding;
    this.pages = pages;
  }

  /**
   * Saves the notes and the decision that were typed, then does it.
   *
   * @param anchor the place on the agenda to come back to
   */
  ModelAndView afterSaving(
      MeetingId id, MinutesForm form, Reader reader, String anchor, Consumer<Meeting> deed) {
    var viewer = reader.viewer();
    var left = form;
    try {
      var meeting = meetings.open(id, viewer);
      meetings.note(meeting, form, viewer);
      if (!form.text().isBlank()) {
        deciding.add(meeting, form);
        left = form.withoutDecision();
      }
      deed.accept(meetings.open(id, viewer));
      return new ModelAndView("redirect:" + id.path() + "#" + anchor);
    } catch (BadInput bad) {
      return page(meetings.get(id, viewer), left, bad.faults(), reader, null);
    } catch (NotesTogether.Changed changed) {
      return page(meetings.get(id, viewer), form, List.of(), reader, changed.both());
    }
  }

  /** As it is. */
  ModelAndView show(MeetingId id, Reader reader) {
    return page(meetings.get(id, reader.viewer()), MinutesForm.EMPTY, List.of(), reader, null);
  }

  private ModelAndView page(
      Meeting meeting,
      MinutesForm form,
      List<Fault> faults,
      Reader reader,
      @Nullable NotesTogether together) {
    var status =
        together != null
            ? HttpStatus.CONFLICT
            : faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("followup/meeting", status)
        .addObject("page", pages.of(meeting, reader))
        .addObject("form", form)
        .addObject("faults", faults)
        .addObject("together", together);
  }
}
