package fi.kaiku.followup.contact.page;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.contact.ContactDesk;
import fi.kaiku.followup.contact.ContactRequest;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Customers who want an answer, by the day on which they should have it. */
@Controller
class ContactListController {

  private final ContactDesk desk;
  private final ContactRows rows;

  ContactListController(ContactDesk desk, ContactRows rows) {
    this.desk = desk;
    this.rows = rows;
  }

  @GetMapping("/contact-requests")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView list(@RequestParam @Nullable String done, Viewer viewer, Locale locale) {
    var isDone = done != null;
    var requests = isDone ? desk.done(viewer) : desk.open(viewer);
    var apart = isDone ? List.<ContactRequest>of() : desk.apart(viewer);
    return new ModelAndView("followup/contact-requests")
        .addObject("list", rows.list(requests, apart, isDone, Language.of(locale)));
  }
}
