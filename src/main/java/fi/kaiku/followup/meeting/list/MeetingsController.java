package fi.kaiku.followup.meeting.list;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.followup.meeting.Meetings;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The meetings of a viewer's units, and the next one. */
@Controller
@RequestMapping("/meetings")
class MeetingsController {

  private final Meetings meetings;
  private final MeetingsPages pages;

  MeetingsController(Meetings meetings, MeetingsPages pages) {
    this.meetings = meetings;
    this.pages = pages;
  }

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView list(Reader reader) {
    return new ModelAndView("followup/meetings").addObject("page", pages.of(reader));
  }

  @GetMapping("/new")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView ask(@RequestParam(required = false) @Nullable String unit, Reader reader) {
    var form = new NewMeetingForm(unit, reader.today().toString());
    return asking(form, List.of(), HttpStatus.OK, reader);
  }

  @PostMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView plan(NewMeetingForm form, Reader reader) {
    try {
      var planned = meetings.plan(form.unitId(), form.heldOn(), reader);
      return new ModelAndView("redirect:" + planned.path());
    } catch (BadInput bad) {
      return asking(form, bad.faults(), HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
  }

  private ModelAndView asking(
      NewMeetingForm form, List<Fault> faults, HttpStatus status, Reader reader) {
    return new ModelAndView("followup/meeting-new", status)
        .addObject("form", form)
        .addObject("faults", faults)
        .addObject("choices", pages.choices(reader));
  }
}
