package fi.kaiku.sms.reply;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.HANDLE_REPLIES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.reply.OptOutsByHand.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Replies that were not understood, and opting out on somebody's behalf. */
@Controller
class RepliesController {

  private final Replies replies;
  private final OptOutsByHand byHand;
  private final Organization organization;
  private final Sealing sealing;

  RepliesController(
      Replies replies, OptOutsByHand byHand, Organization organization, Sealing sealing) {
    this.replies = replies;
    this.byHand = byHand;
    this.organization = organization;
    this.sealing = sealing;
  }

  @GetMapping("/replies")
  @Allowed(value = HANDLE_REPLIES, reach = COUNTY)
  ModelAndView show(Viewer viewer, Locale locale) {
    return page(viewer, locale, null);
  }

  @PostMapping("/replies/{id}/opt-out")
  @Allowed(value = HANDLE_REPLIES, reach = COUNTY)
  ModelAndView stop(@PathVariable ReplyId id, Viewer viewer) {
    replies.stopMessages(id, viewer);
    return new ModelAndView("redirect:/replies");
  }

  @PostMapping("/replies/{id}/handled")
  @Allowed(value = HANDLE_REPLIES, reach = COUNTY)
  ModelAndView handled(@PathVariable ReplyId id, Viewer viewer) {
    replies.handled(id, viewer);
    return new ModelAndView("redirect:/replies");
  }

  @PostMapping("/opt-outs")
  @Allowed(value = HANDLE_REPLIES, reach = COUNTY)
  ModelAndView stop(@RequestParam String number, Viewer viewer, Locale locale) {
    try {
      return page(viewer, locale, byHand.stop(number, viewer));
    } catch (BadInput bad) {
      return refused(bad.faults(), viewer, locale);
    }
  }

  @PostMapping("/opt-outs/lifted")
  @Allowed(value = HANDLE_REPLIES, reach = COUNTY)
  ModelAndView allow(@RequestParam String number, Viewer viewer, Locale locale) {
    try {
      return page(viewer, locale, byHand.allow(number, viewer));
    } catch (BadInput bad) {
      return refused(bad.faults(), viewer, locale);
    }
  }

  private ModelAndView refused(List<Fault> faults, Viewer viewer, Locale locale) {
    var page = page(viewer, locale, null).addObject("faults", faults);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Viewer viewer, Locale locale, @Nullable Told told) {
    var unread = replies.read(viewer);
    var language = Language.of(locale);
    var services = new HashMap<ServiceId, Names>();
    organization.services().forEach(one -> services.put(one.id(), one.names()));
    var rows =
        unread.shown().stream()
            .map(reply -> ReplyRow.of(reply, sealing.openText(reply.text()), language, services))
            .toList();
    return new ModelAndView("sms/replies")
        .addObject("rows", rows)
        .addObject(
            "numberless", unread.numberless().stream().map(id -> id.value().toString()).toList())
        .addObject("count", unread.count())
        .addObject("puzzling", PuzzlingRow.of(replies.byService(), services, language))
        .addObject("told", told)
        .addObject("faults", List.of());
  }
}
