package fi.kaiku.insight.themes;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.insight.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comments praise and criticise. */
@Controller
class ThemesController {

  private final ThemesPages pages;

  ThemesController(ThemesPages pages) {
    this.pages = pages;
  }

  @Bean
  static Door themesDoor() {
    return Door.ofMenu(14, "themes", "/themes", READ_FIGURES);
  }

  @GetMapping("/themes")
  @Allowed(READ_FIGURES)
  String themes(
      @RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = pages.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/themes";
  }
}
