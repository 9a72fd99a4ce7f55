package fi.kaiku.insight.channels;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ways to answer, side by side. */
@Controller
class ChannelsController {

  private final ChannelPages pages;

  ChannelsController(ChannelPages pages) {
    this.pages = pages;
  }

  @GetMapping("/figures/channels")
  @Allowed(READ_FIGURES)
  String channels(
      @RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = pages.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/channels";
  }
}
