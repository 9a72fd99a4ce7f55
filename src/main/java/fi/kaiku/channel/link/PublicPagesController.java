package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import fi.kaiku.channel.reply.ReplyTerms;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsSettings;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the law has us tell everybody: the privacy notice and the accessibility statement. */
@Controller
class PublicPagesController {

  /** When the pages were last checked against the criteria. */
  private static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 21);

  private final Organization organization;
  private final SmsSettings sms;
  private final ContactRequests contacts;
  private final ReplyTerms replies;
  private final Pages pages;
  private final int phoneDays;
  private final int replyDays;

  PublicPagesController(
      Organization organization,
      SmsSettings sms,
      ContactRequests contacts,
      ReplyTerms replies,
      Pages pages,
      @Value("${kaiku.retention.encounter-phone-days:45}") int phoneDays,
      @Value("${kaiku.retention.reply-days:30}") int replyDays) {
    this.organization = organization;
    this.sms = sms;
    this.contacts = contacts;
    this.replies = replies;
    this.pages = pages;
    this.phoneDays = phoneDays;
    this.replyDays = replyDays;
  }

  @GetMapping("/privacy")
  @Public("the privacy notice is for everybody")
  ModelAndView privacy(Locale locale, @RequestParam(defaultValue = "") String from) {
    return page("link/privacy", locale, from)
        .addObject("byReply", sms.canBeRepliedTo())
        .addObject("phoneDays", phoneDays)
        .addObject("replyDays", replyDays)
        .addObject("replyOpenDays", replies.openDays())
        .addObject("contacts", contacts.terms())
        .addObject("contact", organization.county().privacyContact());
  }

  @GetMapping("/accessibility")
  @Public("the accessibility statement is for everybody")
  ModelAndView accessibility(Locale locale, @RequestParam(defaultValue = "") String from) {
    return page("link/accessibility", locale, from)
        .addObject("contact", organization.county().accessibilityContact())
        .addObject("checkedOn", CHECKED_ON);
  }

  /** Whoever came from the pages of staff is shown the way back there. */
  private ModelAndView page(String template, Locale locale, String from) {
    return pages
        .page(template, Language.of(locale), HttpStatus.OK)
        .addObject("fromStaff", from.equals("staff"));
  }
}
