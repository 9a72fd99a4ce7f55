package fi.kaiku.insight.timeline;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the figures have changed, or differ from month to month as they always do. */
@Controller
class OverTimeController {

  private final OverTimePages pages;

  OverTimeController(OverTimePages pages) {
    this.pages = pages;
  }

  @GetMapping("/figures/over-time")
  @Allowed(READ_FIGURES)
  String overTime(
      @RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = pages.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/over-time";
  }
}
