package fi.kaiku.followup.contact.page;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.contact.ContactCard;
import fi.kaiku.followup.contact.ContactDesk;
import fi.kaiku.followup.contact.ContactStep;
import fi.kaiku.followup.contact.OtherMatter;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request, and what is done about it. */
@Controller
@RequestMapping("/contact-requests/{id}")
class ContactSheetController {

  private final ContactDesk desk;
  private final ContactSheets sheets;

  ContactSheetController(ContactDesk desk, ContactSheets sheets) {
    this.desk = desk;
    this.sheets = sheets;
  }

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView show(
      @PathVariable UUID id, @RequestParam @Nullable String meanwhile, Viewer viewer) {
    return page(id, null, viewer, List.of()).addObject("meanwhile", meanwhile != null);
  }

  /**
   * Shows phone, e-mail, language and words on this one answer; they come into no address and no
   * cache.
   */
  @PostMapping("/opened")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView open(@PathVariable UUID id, Viewer viewer) {
    return page(id, desk.look(id, viewer), viewer, List.of());
  }

  @PostMapping("/taken")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView take(@PathVariable UUID id, Viewer viewer) {
    return done(id, viewer, () -> desk.take(id, viewer));
  }

  @PostMapping("/notes")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView note(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String note,
      Viewer viewer) {
    return done(id, viewer, () -> desk.note(id, kind(kind), note, viewer));
  }

  @PostMapping("/mails")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView mail(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String kind, Viewer viewer) {
    return done(id, viewer, () -> desk.mail(id, kind(kind), viewer));
  }

  @PostMapping("/hand-overs")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView handOver(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String matter,
      @RequestParam(defaultValue = "") String to,
      Viewer viewer) {
    return done(id, viewer, () -> desk.handOver(id, matter(matter), to, viewer));
  }

  @PostMapping("/closed")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView close(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String note, Viewer viewer) {
    return done(id, viewer, () -> desk.close(id, note, viewer));
  }

  @PostMapping("/reopened")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView reopen(@PathVariable UUID id, Viewer viewer) {
    return done(id, viewer, () -> desk.reopen(id, viewer));
  }

  /** Whoever was slower than a colleague sees how it stands now. */
  private ModelAndView done(UUID id, Viewer viewer, Runnable deed) {
    var _ = desk.get(id, viewer);
    try {
      deed.run();
      return new ModelAndView("redirect:/contact-requests/" + id);
    } catch (BadInput bad) {
      return page(id, null, viewer, bad.faults());
    } catch (Conflict slower) {
      return new ModelAndView("redirect:/contact-requests/" + id + "?meanwhile=yes");
    }
  }

  private ModelAndView page(
      UUID id, @Nullable ContactCard card, Viewer viewer, List<Fault> faults) {
    var language = Language.of(LocaleContextHolder.getLocale());
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("followup/contact-request", status)
        .addObject("sheet", sheets.of(id, card, viewer, language))
        .addObject("meanwhile", false)
        .addObject("faults", faults);
  }

  private static ContactStep.Kind kind(String word) {
    return Stream.of(ContactStep.Kind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElseThrow(() -> new BadInput(Fault.of("kind", "contact.fault.kind")));
  }

  private static OtherMatter matter(String word) {
    return Stream.of(OtherMatter.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new BadInput(Fault.of("matter", "contact.fault.kind")));
  }
}
