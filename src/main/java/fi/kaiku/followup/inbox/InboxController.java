package fi.kaiku.followup.inbox;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Viewer;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.ReadMarks;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a supervisor: their first page. */
@Controller
@RequestMapping(InboxAsked.PATH)
class InboxController {

  private final InboxPages pages;
  private final ReadMarks marks;

  InboxController(InboxPages pages, ReadMarks marks) {
    this.pages = pages;
    this.marks = marks;
  }

  @Bean
  static Door inboxDoor() {
    return Door.ofMenu(5, "inbox", InboxAsked.PATH, HANDLE_FEEDBACK)
        .leadingAlsoTo("/contact-requests", "/meetings", "/urgent")
        .firstForPeopleOfUnits();
  }

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  String inbox(@RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = pages.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.filters().form().faults());
    return "followup/inbox";
  }

  /** What follows in a list, for a page that is open already. */
  @GetMapping(headers = "HX-Request")
  @Allowed(HANDLE_FEEDBACK)
  String more(@RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    model.addAttribute("list", pages.more(parameters, reader));
    return "followup/inbox-list :: rows";
  }

  @PostMapping("/read-all")
  @Allowed(HANDLE_FEEDBACK)
  String readAll(@RequestParam String back, Reader reader) {
    var here = CameFromInbox.address(back);
    var unread = pages.unread(CameFromInbox.parameters(here), reader, ReadMarks.MOST);
    var marked = marks.markThese(unread, reader.viewer());
    return "redirect:"
        + CameFromInbox.with(
            here, "marked=" + marked.count() + "&at=" + marked.at().toEpochMilli());
  }

  @PostMapping("/unread-all")
  @Allowed(HANDLE_FEEDBACK)
  String unreadAll(@RequestParam String back, @RequestParam long at, Viewer viewer) {
    marks.unmarkAll(viewer, Instant.ofEpochMilli(at));
    return "redirect:" + CameFromInbox.address(back);
  }
}
