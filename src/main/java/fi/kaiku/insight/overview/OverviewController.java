package fi.kaiku.insight.overview;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.insight.Reader;
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

  OverviewController(OverviewPages overviews) {
    this.overviews = overviews;
  }

  @Bean
  static Door overviewDoor() {
    return Door.ofMenu(10, "overview", "/overview", Permission.READ_FIGURES)
        .leadingAlsoTo("/figures");
  }

  @GetMapping("/overview")
  @Allowed(READ_FIGURES)
  String overview(
      @RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = overviews.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    model.addAttribute("mayExport", reader.viewer().may(READ_ANSWERS));
    return "insight/overview";
  }
}
