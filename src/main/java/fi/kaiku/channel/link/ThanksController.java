package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last page: thanks, and everything a customer may still do with the link. */
@Controller
class ThanksController {

  private final LinkAnswers answers;
  private final KnownCounty county;
  private final Pages pages;

  ThanksController(LinkAnswers answers, KnownCounty county, Pages pages) {
    this.answers = answers;
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
    return answers.isThereFor(link)
        ? pages.page("link/delete", link)
        : pages.redirect(link, "deleted");
  }

  @PostMapping("/s/{token}/delete")
  @Public("a customer deletes the answer with the link it was given with")
  ModelAndView delete(OpenLink link, SentForm form) {
    if (!link.made(form.nonce())) {
      return pages.page("link/delete", link, SentForm.STALE);
    }
    answers.delete(link);
    return pages.redirect(link, "deleted");
  }

  @GetMapping("/s/{token}/deleted")
  @Public("there is no answer, or no more")
  ModelAndView deleted(OpenLink link) {
    return answers.isThereFor(link)
        ? pages.redirect(link, "thanks")
        : pages.page("link/deleted", link);
  }

  private ModelAndView page(OpenLink link) {
    var complaint = county.now().complaintUrls().in(link.language());
    return pages.kept(
        "link/thanks",
        link,
        complaint.startsWith("http") ? Map.of("complaintUrl", complaint) : Map.of());
  }
}
