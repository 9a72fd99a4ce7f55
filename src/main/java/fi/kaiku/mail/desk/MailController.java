package fi.kaiku.mail.desk;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.CHANGE_FOLLOWUP;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Viewer;
import fi.kaiku.mail.MailQuery;
import fi.kaiku.mail.MailSettings;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells how mail stands. */
@Controller
@RequestMapping("/settings/mail")
class MailController {

  private static final String HERE = "redirect:/settings/mail?told=";

  private final MailDesk desk;
  private final MailQuery query;
  private final MailSettings settings;

  MailController(MailDesk desk, MailQuery query, MailSettings settings) {
    this.desk = desk;
    this.query = query;
    this.settings = settings;
  }

  @Bean
  static Door mailDoor() {
    return Door.ofSettings(47, "mail", "/settings/mail", CHANGE_FOLLOWUP).ofWholeCounty();
  }

  @GetMapping
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView show(@RequestParam(required = false) @Nullable Told told, Locale locale) {
    return page(Map.of(), List.of(), locale).addObject("told", told);
  }

  /** What a page may say that has been done. */
  enum Told {
    TRIAL,
    AGAIN
  }

  @PostMapping("/trials")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView tryOut(Viewer viewer, Locale locale) {
    try {
      desk.tryOut(viewer, Language.of(locale));
      return new ModelAndView(HERE + Told.TRIAL);
    } catch (BadInput bad) {
      return page(Map.of(), bad.faults(), locale);
    }
  }

  @PostMapping("/refused")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  String tryAllAgain(Viewer viewer) {
    desk.tryAllAgain(viewer);
    return HERE + Told.AGAIN;
  }

  @PostMapping("/refused/{id}")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  String tryAgain(@PathVariable UUID id, Viewer viewer) {
    desk.tryAgain(id, viewer);
    return HERE + Told.AGAIN;
  }

  @PostMapping("/refused/{id}/recipient")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView recipient(@PathVariable UUID id, Viewer viewer, Locale locale) {
    return page(Map.of(id, desk.recipient(id, viewer)), List.of(), locale);
  }

  private ModelAndView page(Map<UUID, String> recipients, List<Fault> faults, Locale locale) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    var page =
        MailPage.of(settings, query.queue(), query.refused(), recipients, Language.of(locale));
    return new ModelAndView("mail/status", status)
        .addObject("page", page)
        .addObject("faults", faults);
  }
}
