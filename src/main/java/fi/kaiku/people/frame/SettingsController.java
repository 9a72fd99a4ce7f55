package fi.kaiku.people.frame;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Allowed.Extent.UNITS;
import static fi.kaiku.access.Permission.BE_SIGNED_IN;
import static fi.kaiku.access.Permission.CHANGE_MESSAGES;
import static fi.kaiku.access.Permission.CHANGE_UNITS;
import static fi.kaiku.access.Permission.MANAGE_PEOPLE;
import static fi.kaiku.access.Permission.READ_AUDIT;
import static fi.kaiku.access.Permission.READ_RULES;
import static fi.kaiku.access.Permission.READ_UNITS;
import static fi.kaiku.access.Permission.STOP_SENDING;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Allowed.Extent;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to everything that is set once and then let be. */
@Controller
class SettingsController {

  /** A page of settings, the permission to see it, and how far that must reach. */
  record Setting(String name, String path, Permission needed, Extent reach) {

    boolean opensFor(Viewer viewer) {
      return reach == COUNTY ? viewer.mayInCounty(needed) : viewer.may(needed);
    }
  }

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("units", "/units", READ_UNITS, UNITS),
          new Setting("rules", "/rules", READ_RULES, UNITS),
          new Setting("messages", "/messages", CHANGE_MESSAGES, COUNTY),
          new Setting("questionnaires", "/questionnaires", READ_RULES, UNITS),
          new Setting("stop", "/settings/stop", STOP_SENDING, COUNTY),
          new Setting("county", "/settings/county", CHANGE_UNITS, COUNTY),
          new Setting("people", "/people", MANAGE_PEOPLE, COUNTY),
          new Setting("keys", "/people/keys", MANAGE_PEOPLE, COUNTY),
          new Setting("audit", "/audit", READ_AUDIT, COUNTY),
          new Setting("me", "/me", BE_SIGNED_IN, UNITS));

  @GetMapping("/settings")
  @Allowed(BE_SIGNED_IN)
  String list(Viewer viewer, Model model) {
    model.addAttribute("settings", SETTINGS.stream().filter(s -> s.opensFor(viewer)).toList());
    return "people/settings";
  }
}
