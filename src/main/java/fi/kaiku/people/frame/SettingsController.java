package fi.kaiku.people.frame;

import static fi.kaiku.access.Permission.BE_SIGNED_IN;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Door.Hall;
import fi.kaiku.access.Viewer;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to everything that is set once and then let be. */
@Controller
class SettingsController {

  private final List<Door> settings;

  SettingsController(List<Door> doors) {
    this.settings =
        doors.stream()
            .filter(door -> door.hall() == Hall.SETTINGS)
            .sorted(Comparator.comparingInt(Door::order))
            .toList();
  }

  @GetMapping("/settings")
  @Allowed(BE_SIGNED_IN)
  String list(Viewer viewer, Model model) {
    model.addAttribute("settings", settings.stream().filter(s -> s.opensFor(viewer)).toList());
    return "people/settings";
  }
}
