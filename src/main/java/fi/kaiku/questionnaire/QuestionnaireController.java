package fi.kaiku.questionnaire;

import static fi.kaiku.access.Permission.READ_RULES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
  String list(Model model, Viewer viewer, Locale locale) {
    var current = questionnaires.current();
    var newest = questionnaires.all();
    var rows =
        store.all().stream().map(loaded -> QuestionnaireRow.of(loaded, current, newest)).toList();
    model.addAttribute("mayChange", viewer.mayInCounty(Permission.CHANGE_RULES));
    model.addAttribute("drafts", store.drafts());
    model.addAttribute("rows", rows);
    model.addAttribute("reader", Language.of(locale));
    return "questionnaire/list";
  }
}
