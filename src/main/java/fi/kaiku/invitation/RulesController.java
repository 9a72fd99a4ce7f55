package fi.kaiku.invitation;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rules")
class RulesController {

  private static final RulesForm NOTHING_SENT = new RulesForm(null, null, null, null, null);
  private static final Set<String> OTHER_FIELDS = Set.of("from", "note", "trialFrom");

  private final RuleSets ruleSets;
  private final DryRun dryRun;

  RulesController(RuleSets ruleSets, DryRun dryRun) {
    this.ruleSets = ruleSets;
    this.dryRun = dryRun;
  }

  @GetMapping
  @Allowed(Permission.READ_RULES)
  ModelAndView show(Viewer viewer, Locale locale) {
    return page(NOTHING_SENT, viewer, locale);
  }

  @PostMapping
  @Allowed(Permission.CHANGE_RULES)
  ModelAndView change(RulesForm sent, Viewer viewer, Locale locale) {
    var form = completed(sent);
    try {
      var rules = RulesReader.read(Objects.requireNonNull(form.rules()));
      ruleSets.add(
          rules,
          Objects.requireNonNull(form.from()),
          Objects.requireNonNull(form.note()),
          Author.of(viewer));
      return new ModelAndView("redirect:/rules");
    } catch (BadInput bad) {
      return faulty(page(form, viewer, locale), bad);
    }
  }

  /** Shows what would change, and what would have come out; stores nothing. */
  @PostMapping("/trials")
  @Allowed(Permission.CHANGE_RULES)
  ModelAndView tryOut(RulesForm sent, Viewer viewer, Locale locale) {
    var form = completed(sent);
    var page = page(form, viewer, locale);
    try {
      var rules = RulesReader.read(Objects.requireNonNull(form.rules()));
      var from = Objects.requireNonNull(form.trialFrom());
      var to = Objects.requireNonNull(form.trialTo());
      page.addObject("changes", RulesPage.changes(ruleSets.inForce().rules(), rules));
      page.addObject("trial", dryRun.over(from, to, rules));
      return page;
    } catch (BadInput bad) {
      return faulty(page, bad);
    }
  }

  private RulesForm completed(RulesForm sent) {
    return sent.completed(ruleSets.inForce().rules(), ruleSets.today());
  }

  private ModelAndView page(RulesForm form, Viewer viewer, Locale locale) {
    var current = ruleSets.inForce();
    return new ModelAndView("invitation/rules")
        .addObject(
            "page", RulesPage.of(ruleSets.all(), current, ruleSets.today(), Language.of(locale)))
        .addObject("form", completed(form))
        .addObject("mayChange", viewer.may(Permission.CHANGE_RULES))
        .addObject("faults", List.of());
  }

  private static ModelAndView faulty(ModelAndView page, BadInput bad) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject("faults", bad.faults().stream().map(RulesController::atField).toList());
  }

  /** A member of the rules stands in the text area. */
  private static Fault atField(Fault fault) {
    return OTHER_FIELDS.contains(fault.field())
        ? fault
        : new Fault("rules", fault.message(), fault.arguments());
  }
}
