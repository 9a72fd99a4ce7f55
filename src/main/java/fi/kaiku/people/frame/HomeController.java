package fi.kaiku.people.frame;

import fi.kaiku.access.Public;
import fi.kaiku.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

@Controller
class HomeController {

  private final Frames frames;

  HomeController(Frames frames) {
    this.frames = frames;
  }

  @GetMapping("/")
  @Public("leads to the viewer's first place, or to the sign-in page")
  String home(
      @RequestAttribute(name = Viewer.ATTRIBUTE, required = false) @Nullable Viewer viewer) {
    return "redirect:" + (viewer == null ? "/sign-in" : frames.home(viewer));
  }
}
