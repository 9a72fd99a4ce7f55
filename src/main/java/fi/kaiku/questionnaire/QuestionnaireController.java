package fi.kaiku.questionnaire;

import static fi.kaiku.access.Permission.READ_RULES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class QuestionnaireController {

  private final Questionnaires questionnaires;
  private final QuestionnaireStore store;

  QuestionnaireController(Questionnaires questionnaires, QuestionnaireStore store) {
    this.questionnaires = questionnaires;
    this.store = store;
  }

  @Bean
  static Door questionnairesDoor() {
    return Door.ofSettings(40, "questionnaires", "/questionnaires", Permission.READ_RULES);
  }

  @GetMapping("/questionnaires")
  @Allowed(READ_RULES)
  String list(
      @RequestParam(defaultValue = "") String published,
      Model model,
      Viewer viewer,
      Locale locale) {
    var current = questionnaires.current();
    var newest = questionnaires.all();
    var rows =
        store.all().stream().map(loaded -> QuestionnaireRow.of(loaded, current, newest)).toList();
    model.addAttribute("mayChange", viewer.mayInCounty(Permission.CHANGE_RULES));
    model.addAttribute("drafts", drafts(newest, Language.of(locale)));
    model.addAttribute("rows", rows);
    model.addAttribute("reader", Language.of(locale));
    rows.stream()
        .filter(row -> published.equals(row.code() + "-" + row.version()))
        .findFirst()
        .ifPresent(row -> model.addAttribute("published", row));
    return "questionnaire/list";
  }

  /** A draft by the name that its questionnaire has; a new one by its code. */
  record DraftLink(String code, String name) {}

  private List<DraftLink> drafts(List<Questionnaire> newest, Language reader) {
    var names =
        newest.stream()
            .collect(Collectors.toMap(Questionnaire::code, one -> one.title().in(reader)));
    return store.drafts().stream()
        .map(code -> new DraftLink(code, names.getOrDefault(code, code)))
        .toList();
  }
}
