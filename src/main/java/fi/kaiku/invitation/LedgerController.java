package fi.kaiku.invitation;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.platform.Language;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/ledger")
class LedgerController {

  private final Ledger ledger;

  LedgerController(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping
  @Allowed(Permission.READ_LEDGER)
  String list(LedgerForm asked, Viewer viewer, Model model) {
    model.addAttribute("page", ledger.page(asked, viewer));
    model.addAttribute("units", ledger.units(viewer));
    model.addAttribute("outcomes", Outcome.values());
    return "invitation/ledger";
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
}
