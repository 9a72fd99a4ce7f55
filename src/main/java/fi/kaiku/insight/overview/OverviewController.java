package fi.kaiku.insight.overview;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Period;
import fi.kaiku.platform.Language;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that opens first: how are we doing. */
@Controller
class OverviewController {

  private final OverviewPages overviews;
  private final Clock clock;

  OverviewController(OverviewPages overviews, Clock clock) {
    this.overviews = overviews;
    this.clock = clock;
  }

  @Bean
  static Door overviewDoor() {
    return Door.ofMenu(10, "overview", "/overview", Permission.READ_FIGURES)
        .leadingAlsoTo("/figures", "/comments");
  }

  @GetMapping("/overview")
  @Allowed(READ_FIGURES)
  String overview(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale locale,
      Model model) {
    var today = Period.today(clock);
    var page = overviews.of(parameters, viewer, Language.of(locale), today);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    model.addAttribute("mayExport", viewer.may(READ_ANSWERS));
    return "insight/overview";
  }
}
