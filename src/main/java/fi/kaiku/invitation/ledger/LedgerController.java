package fi.kaiku.invitation.ledger;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/ledger")
class LedgerController {

  private final Ledger ledger;

  LedgerController(Ledger ledger) {
    this.ledger = ledger;
  }

  @Bean
  static Door ledgerDoor() {
    return Door.ofMenu(20, "ledger", "/ledger", Permission.READ_LEDGER);
  }

  @GetMapping
  @Allowed(Permission.READ_LEDGER)
  ModelAndView list(LedgerForm sent, Viewer viewer) {
    var form = ledger.completed(sent);
    try {
      return page(form, viewer).addObject("page", ledger.page(form, viewer));
    } catch (BadInput bad) {
      var page = page(form, viewer).addObject("faults", bad.faults());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @GetMapping("/{encounter}")
  @Allowed(Permission.READ_LEDGER)
  String entry(@PathVariable EncounterId encounter, Viewer viewer, Model model) {
    model.addAttribute("entry", ledger.entry(encounter, viewer));
    model.addAttribute("mayReadRules", viewer.may(Permission.READ_RULES));
    return "invitation/ledger-entry";
  }

  @ModelAttribute("language")
  Language language(Locale locale) {
    return Language.of(locale);
  }

  private ModelAndView page(LedgerForm form, Viewer viewer) {
    return new ModelAndView("invitation/ledger")
        .addObject("form", form)
        .addObject("units", ledger.units(viewer))
        .addObject("outcomes", Outcome.values())
        .addObject("faults", List.of());
  }
}
