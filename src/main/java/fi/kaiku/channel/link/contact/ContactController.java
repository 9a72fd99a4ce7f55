package fi.kaiku.channel.link.contact;

import fi.kaiku.access.Public;
import fi.kaiku.channel.link.KnownCounty;
import fi.kaiku.channel.link.OpenLink;
import fi.kaiku.channel.link.Pages;
import fi.kaiku.channel.link.SentForm;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a customer asks for an answer, changes that and takes it back. */
@Controller
class ContactController {

  private final LinkContacts contacts;
  private final KnownCounty county;
  private final Pages pages;

  ContactController(LinkContacts contacts, KnownCounty county, Pages pages) {
    this.contacts = contacts;
    this.county = county;
    this.pages = pages;
  }

  @GetMapping("/s/{token}/contact")
  @Public("a customer wants an answer")
  ModelAndView ask(OpenLink link) {
    var standing = contacts.of(link);
    if (standing.isPresent()) {
      return pages
          .page("link/contact-asked", link)
          .addObject("standing", standing.get())
          .addObject("due", Helsinki.text(standing.get().dueOn(), link.language()));
    }
    return contacts.mayAsk(link)
        ? form(link, ContactForm.EMPTY, List.of())
        : pages.redirect(link, "thanks");
  }

  @GetMapping("/s/{token}/contact-change")
  @Public("a customer wants to change a request")
  ModelAndView askToChange(OpenLink link) {
    return contacts.of(link).isPresent()
        ? form(link, ContactForm.EMPTY, List.of())
        : pages.redirect(link, "contact");
  }

  @PostMapping("/s/{token}/contact")
  @Public("a customer asks for an answer with the link of a text message")
  ModelAndView send(OpenLink link, SentForm sent) {
    var form = ContactForm.of(sent);
    if (sent.switchTo().isPresent()) {
      return form(link.inSameOr(sent.switchTo()), form, List.of());
    }
    if (!link.made(sent.nonce())) {
      return form(link, form, List.of(SentForm.STALE));
    }
    if (contacts.of(link).isEmpty() && !contacts.mayAsk(link)) {
      return pages.redirect(link, "thanks");
    }
    var faults = form.faults(contacts.hasWords(link) || contacts.of(link).isPresent());
    return faults.isEmpty() ? store(link, form) : form(link, form, faults);
  }

  /** The comment may have appeared a moment ago: then it is no longer there to move. */
  private ModelAndView store(OpenLink link, ContactForm form) {
    try {
      contacts.ask(link, form);
      return pages.redirect(link, "contact");
    } catch (BadInput noWords) {
      return form(link, form, noWords.faults());
    }
  }

  @PostMapping("/s/{token}/contact/delete")
  @Public("a customer takes a request back with the link it was made with")
  ModelAndView withdraw(OpenLink link, SentForm sent) {
    if (!link.made(sent.nonce())) {
      return pages.redirect(link, "contact");
    }
    contacts.withdraw(link);
    return pages.redirect(link, "contact-deleted");
  }

  @GetMapping("/s/{token}/contact-deleted")
  @Public("there is no request, or no more")
  ModelAndView withdrawn(OpenLink link) {
    return contacts.of(link).isPresent()
        ? pages.redirect(link, "contact")
        : pages.page("link/contact-deleted", link).addObject("answered", contacts.mayAsk(link));
  }

  private ModelAndView form(OpenLink link, ContactForm form, List<Fault> faults) {
    var complaint = county.now().complaintUrls().in(link.language());
    return pages
        .page("link/contact", link, faults.isEmpty() ? null : faults.getFirst())
        .addObject("form", form)
        .addObject("faults", faults)
        .addObject("days", contacts.terms().answerDays())
        .addObject("erased", contacts.terms().eraseDays())
        .addObject("standing", contacts.of(link).isPresent())
        .addObject("moves", contacts.hasWords(link))
        .addObject("seen", contacts.hasSeenWords(link))
        .addObject("complaintUrl", complaint.startsWith("http") ? complaint : null);
  }
}
