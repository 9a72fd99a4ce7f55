package fi.kaiku.followup.delay;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Allowed.Extent;
import fi.kaiku.insight.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long feedback waits in all the county, for those who develop it. */
@Controller
class CountyDelayController {

  private final DelayPages pages;

  CountyDelayController(DelayPages pages) {
    this.pages = pages;
  }

  @GetMapping("/inbox/county")
  @Allowed(value = HANDLE_FEEDBACK, reach = Extent.COUNTY)
  String county(
      @RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = pages.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "followup/county";
  }
}
