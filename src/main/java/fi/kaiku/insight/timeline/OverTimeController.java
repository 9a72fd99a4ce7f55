package fi.kaiku.insight.timeline;

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

/** Whether the figures have changed, or differ from month to month as they always do. */
@Controller
class OverTimeController {

  private final OverTimePages pages;
  private final Clock clock;

  OverTimeController(OverTimePages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/figures/over-time")
  @Allowed(READ_FIGURES)
  String overTime(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale locale,
      Model model) {
    var page = pages.of(parameters, viewer, Language.of(locale), Period.today(clock));
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/over-time";
  }
}
