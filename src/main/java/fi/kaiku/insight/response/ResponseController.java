package fi.kaiku.insight.response;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Period;
import fi.kaiku.platform.Language;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was asked, who answered, and who is not heard. */
@Controller
class ResponseController {

  private final ResponsePages pages;
  private final Clock clock;

  ResponseController(ResponsePages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/figures/response")
  @Allowed(READ_FIGURES)
  String response(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale locale,
      Model model) {
    var page = pages.of(parameters, viewer, Language.of(locale), Period.today(clock));
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/response";
  }
}
