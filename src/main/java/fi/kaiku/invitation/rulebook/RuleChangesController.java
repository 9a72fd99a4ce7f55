package fi.kaiku.invitation.rulebook;

import static fi.kaiku.access.Allowed.Extent.COUNTY;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.FaultsFound;
import fi.kaiku.invitation.rules.RuleSet;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which rules are changed, after trying them on past visits. */
@Controller
@RequestMapping("/rules")
class RuleChangesController {

  private final RuleSets ruleSets;
  private final Organization organization;
  private final Questionnaires questionnaires;
  private final Trials trials;
  private final MessageSource texts;

  RuleChangesController(
      RuleSets ruleSets,
      Organization organization,
      Questionnaires questionnaires,
      Trials trials,
      MessageSource texts) {
    this.ruleSets = ruleSets;
    this.organization = organization;
    this.questionnaires = questionnaires;
    this.trials = trials;
    this.texts = texts;
  }

  /** Opens with the version that begins last, so that a change to come is not undone unnoticed. */
  @GetMapping("/new")
  @Allowed(value = Permission.CHANGE_RULES, reach = COUNTY)
  ModelAndView open(@RequestParam Optional<Integer> like, Locale locale) {
    var base = like.map(ruleSets::version).orElseGet(ruleSets::last);
    return page(RulesForm.of(base.rules(), ruleSets.today()), locale);
  }

  @PostMapping
  @Allowed(value = Permission.CHANGE_RULES, reach = COUNTY)
  ModelAndView change(
      @RequestParam MultiValueMap<String, String> sent, Viewer viewer, Locale locale) {
    var form = new RulesForm(sent);
    try {
      var added = add(form, Author.of(viewer));
      return new ModelAndView("redirect:/rules/" + added.version());
    } catch (BadInput bad) {
      return faulty(form, bad, locale);
    }
  }

  private RuleSet add(RulesForm form, Author author) {
    var found = new FaultsFound();
    var note = form.text("note");
    var rules = found.read(form::rules);
    var fromOn = found.read(() -> form.day("from"));
    rules.ifPresent(read -> found.check(() -> ruleSets.refuseUnknown(read)));
    fromOn.ifPresent(day -> found.check(() -> ruleSets.refuseBad(day, note)));
    found.refuse();
    return ruleSets.add(rules.orElseThrow(), fromOn.orElseThrow(), note, author);
  }

  /** Shows what would have come out; stores nothing. */
  @PostMapping("/trials")
  @Allowed(value = Permission.CHANGE_RULES, reach = COUNTY)
  ModelAndView tryOut(@RequestParam MultiValueMap<String, String> sent, Locale locale) {
    var form = new RulesForm(sent);
    try {
      return page(form, locale).addObject("trial", trials.of(form, Language.of(locale)));
    } catch (BadInput bad) {
      return faulty(form, bad, locale);
    }
  }

  private ModelAndView page(RulesForm form, Locale locale) {
    return new ModelAndView("invitation/rules-form")
        .addObject("form", form)
        .addObject("reader", Language.of(locale))
        .addObject("services", organization.services())
        .addObject("questionnaires", questionnaires.all())
        .addObject("last", ruleSets.last())
        .addObject("today", ruleSets.today())
        .addObject("invalid", Set.of())
        .addObject("faults", List.of());
  }

  private ModelAndView faulty(RulesForm form, BadInput bad, Locale locale) {
    var page = page(form, locale);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject(
            "invalid", bad.faults().stream().map(Fault::field).collect(Collectors.toSet()))
        .addObject("faults", bad.faults().stream().map(f -> inWords(f, locale)).toList());
  }

  /** Calls a member as its field is called on the form, not as a file spells it. */
  private Fault inWords(Fault fault, Locale locale) {
    if (!fault.arguments().contains(fault.field())) {
      return fault;
    }
    var arguments = new ArrayList<>(fault.arguments());
    var label = texts.getMessage("invitation.field." + fault.field(), null, locale);
    arguments.set(arguments.indexOf(fault.field()), label);
    return new Fault(fault.field(), fault.message(), List.copyOf(arguments));
  }
}
