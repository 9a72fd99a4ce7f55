package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import fi.kaiku.organization.Organization;
import fi.kaiku.sms.OptOuts.State;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * No more messages, with or without an answer. An open link says what is so. A closed one says what
 * is so if it was ever sent, for nobody may learn which links there were.
 */
@Controller
class OptOutController {

  private final LinkAnswers answers;
  private final Organization organization;
  private final Pages pages;

  OptOutController(LinkAnswers answers, Organization organization, Pages pages) {
    this.answers = answers;
    this.organization = organization;
    this.pages = pages;
  }

  /** What a page about messages can say. */
  enum Said {
    /** They are stopped, and it can be taken back. */
    FRESH,
    /** They are stopped. */
    LASTING,
    /** They are stopped if the link was ever sent. */
    ASKED,
    /** They come again if the link was ever sent and had stopped them. */
    UNDONE
  }

  @GetMapping({"/s/{token}/opt-out", "/s/{token}/opt-out/undo"})
  @Public("a customer thinks of refusing messages")
  ModelAndView ask(HeldLink link) {
    return link.open() != null && state(link.open()) != State.NONE
        ? pages.redirect(link.open(), "no-more-messages")
        : pages.page("link/opt-out", link, null);
  }

  @PostMapping("/s/{token}/opt-out")
  @Public("a customer wants no more messages")
  ModelAndView optOut(HeldLink link, SentForm form) {
    if (!link.made(form.nonce())) {
      return pages.page("link/opt-out", link, SentForm.STALE);
    }
    answers.optOut(link.token());
    return link.open() == null
        ? said(link, Said.ASKED)
        : pages.redirect(link.open(), "no-more-messages");
  }

  @PostMapping("/s/{token}/opt-out/undo")
  @Public("a customer takes back having refused messages")
  ModelAndView undo(HeldLink link, SentForm form) {
    if (!link.made(form.nonce())) {
      return pages.page("link/opt-out", link, SentForm.STALE);
    }
    answers.undoOptOut(link.token());
    return link.open() == null ? said(link, Said.UNDONE) : pages.redirect(link.open(), "opt-out");
  }

  @GetMapping("/s/{token}/no-more-messages")
  @Public("a customer has asked for no more messages")
  ModelAndView optedOut(OpenLink link) {
    return switch (state(link)) {
      case NONE -> pages.page("link/opt-out", HeldLink.of(link), null);
      case FRESH -> said(HeldLink.of(link), Said.FRESH);
      case LASTING -> said(HeldLink.of(link), Said.LASTING);
    };
  }

  private State state(OpenLink link) {
    return answers.optOutState(link.token());
  }

  private ModelAndView said(HeldLink link, Said said) {
    return pages
        .page("link/no-more-messages", link, null)
        .addObject("said", said)
        .addObject("contact", organization.county().privacyContact());
  }
}
