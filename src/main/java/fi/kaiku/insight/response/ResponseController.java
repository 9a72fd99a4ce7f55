package fi.kaiku.insight.response;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was asked, who answered, and who is not heard. */
@Controller
class ResponseController {

  private final ResponsePages pages;

  ResponseController(ResponsePages pages) {
    this.pages = pages;
  }

  @GetMapping("/figures/response")
  @Allowed(READ_FIGURES)
  String response(
      @RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = pages.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/response";
  }
}
