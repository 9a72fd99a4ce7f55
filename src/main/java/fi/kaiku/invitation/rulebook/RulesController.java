package fi.kaiku.invitation.rulebook;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.invitation.rules.RuleSet;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.rules.RuleWords;
import fi.kaiku.platform.Language;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The rules in plain words, version by version. */
@Controller
@RequestMapping("/rules")
class RulesController {

  private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

  private final RuleSets ruleSets;
  private final PlainRules plain;

  RulesController(RuleSets ruleSets, PlainRules plain) {
    this.ruleSets = ruleSets;
    this.plain = plain;
  }

  @Bean
  static Door rulesDoor() {
    return Door.ofSettings(20, "rules", "/rules", Permission.READ_RULES);
  }

  @GetMapping
  @Allowed(Permission.READ_RULES)
  ModelAndView inForce(Viewer viewer, Locale locale) {
    return page("invitation/rules", ruleSets.inForce(), viewer, locale);
  }

  @GetMapping("/{version}")
  @Allowed(Permission.READ_RULES)
  ModelAndView version(@PathVariable int version, Viewer viewer, Locale locale) {
    return page("invitation/rules-version", ruleSets.version(version), viewer, locale);
  }

  /** The version as {@code ./kaiku rules} reads it. */
  @GetMapping("/{version}/file")
  @Allowed(Permission.READ_RULES)
  ResponseEntity<String> file(@PathVariable int version) {
    var name = ContentDisposition.attachment().filename("kaiku-rules-" + version + ".yml").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(YAML)
        .body(RuleWords.yaml(ruleSets.version(version).rules()));
  }

  private ModelAndView page(String template, RuleSet shown, Viewer viewer, Locale locale) {
    var versions = RuleVersion.of(ruleSets.all(), ruleSets.today());
    var reader = Language.of(locale);
    var before = ruleSets.before(shown).rules();
    var page =
        RulesPage.of(shown, plain.of(shown.rules(), reader), plain.of(before, reader), versions);
    return new ModelAndView(template)
        .addObject("page", page)
        .addObject("mayChange", viewer.mayInCounty(Permission.CHANGE_RULES));
  }
}
