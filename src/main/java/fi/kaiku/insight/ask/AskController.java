package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whatever figure somebody needs, and the questions they want to ask again. */
@Controller
@RequestMapping("/figures")
class AskController {

  private static final List<String> NOT_ASKED = List.of("name", "audience", "_csrf");

  private final AskPages pages;
  private final SavedViews views;

  AskController(AskPages pages, SavedViews views) {
    this.pages = pages;
    this.views = views;
  }

  @GetMapping
  @Allowed(READ_FIGURES)
  ModelAndView show(@RequestParam MultiValueMap<String, String> parameters, Reader reader) {
    var page = pages.of(parameters, reader);
    return new ModelAndView("insight/figures")
        .addObject("page", page)
        .addObject("faults", page.form().faults())
        .addObject("save", SaveForm.EMPTY);
  }

  @PostMapping("/views")
  @Allowed(READ_FIGURES)
  ModelAndView save(
      @RequestParam MultiValueMap<String, String> sent, SaveForm form, Reader reader) {
    var parameters = asked(sent);
    try {
      return new ModelAndView("redirect:" + pages.save(parameters, form, reader));
    } catch (BadInput bad) {
      return new ModelAndView("insight/figures", HttpStatus.UNPROCESSABLE_CONTENT)
          .addObject("page", pages.of(parameters, reader))
          .addObject("faults", bad.faults())
          .addObject("save", form);
    }
  }

  @PostMapping("/views/{id}/deleted")
  @Allowed(READ_FIGURES)
  String delete(@PathVariable SavedViewId id, Viewer viewer) {
    views.delete(id, viewer);
    return "redirect:/figures";
  }

  private static Map<String, List<String>> asked(Map<String, List<String>> sent) {
    var asked = new LinkedHashMap<>(sent);
    NOT_ASKED.forEach(asked::remove);
    return asked;
  }
}
