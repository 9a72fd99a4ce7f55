package fi.kaiku.followup.meeting;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.insight.Reader;
import fi.kaiku.paper.Papers;
import fi.kaiku.platform.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A meeting for others to see: on the wall, comment by comment, and on paper. */
@Controller
@RequestMapping("/meetings/{id}")
class SlidesController {

  private final Meetings meetings;
  private final AgendaPages pages;
  private final Papers papers;

  SlidesController(Meetings meetings, AgendaPages pages, Papers papers) {
    this.meetings = meetings;
    this.pages = pages;
    this.papers = papers;
  }

  @GetMapping("/show")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView show(
      @PathVariable MeetingId id, @RequestParam(defaultValue = "0") int at, Reader reader) {
    var page = pages.slide(meetings.get(id, reader.viewer()), at, reader);
    return new ModelAndView("followup/meeting-show").addObject("page", page);
  }

  /**
   * The minutes of a closed meeting, made anew each time.
   *
   * @throws NotFound while it is open
   */
  @GetMapping("/minutes.pdf")
  @Allowed(HANDLE_FEEDBACK)
  ResponseEntity<byte[]> minutes(@PathVariable MeetingId id, Reader reader) {
    var meeting = meetings.get(id, reader.viewer());
    if (!meeting.isClosed()) {
      throw new NotFound("not closed yet");
    }
    var minutes = new MinutesWords(pages.of(meeting, reader), reader.labels()).minutes();
    var file = ContentDisposition.inline().filename("kaiku-" + meeting.heldOn() + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(papers.pdf(minutes.in(reader.labels().language())));
  }
}
