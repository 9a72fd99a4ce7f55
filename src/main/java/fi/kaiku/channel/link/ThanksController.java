package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.platform.Fault;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last page: thanks, and everything a customer may still do with the link. */
@Controller
class ThanksController {

  private final LinkAnswers answers;
  private final ContactRequests contacts;
  private final KnownCounty county;
  private final Pages pages;

  ThanksController(LinkAnswers answers, ContactRequests contacts, KnownCounty county, Pages pages) {
    this.answers = answers;
    this.contacts = contacts;
    this.county = county;
    this.pages = pages;
  }

  @GetMapping("/s/{token}/thanks")
  @Public("a customer has answered")
  ModelAndView thank(OpenLink link) {
    return answers.isThereFor(link) ? page(link) : pages.redirect(link, "");
  }

  @GetMapping("/s/{token}/delete")
  @Public("a customer thinks of deleting the answer")
  ModelAndView askToDelete(OpenLink link) {
    return answers.isThereFor(link) ? deleting(link, null) : pages.redirect(link, "deleted");
  }

  @PostMapping("/s/{token}/delete")
  @Public("a customer deletes the answer with the link it was given with")
  ModelAndView delete(OpenLink link, SentForm form) {
    if (!link.made(form.nonce())) {
      return deleting(link, SentForm.STALE);
    }
    answers.delete(link);
    return pages.redirect(link, "deleted");
  }

  @GetMapping("/s/{token}/deleted")
  @Public("there is no answer, or no more")
  ModelAndView deleted(OpenLink link) {
    return answers.isThereFor(link)
        ? pages.redirect(link, "thanks")
        : pages.page("link/deleted", link).addObject("asked", hasAsked(link));
  }

  private ModelAndView deleting(OpenLink link, @Nullable Fault fault) {
    return pages.page("link/delete", link, fault).addObject("asked", hasAsked(link));
  }

  /** Whether a request for an answer stays when the answer to the survey goes. */
  private boolean hasAsked(OpenLink link) {
    return contacts.of(link.answer()).isPresent();
  }

  private ModelAndView page(OpenLink link) {
    var more = new HashMap<String, Object>();
    more.put("offered", contacts.areOffered());
    var complaint = county.now().complaintUrls().in(link.language());
    if (complaint.startsWith("http")) {
      more.put("complaintUrl", complaint);
    }
    return pages.kept("link/thanks", link, more);
  }
}
