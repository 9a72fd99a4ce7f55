package fi.kaiku.people;

import static fi.kaiku.access.Permission.BE_SIGNED_IN;
import static fi.kaiku.access.Permission.CHANGE_MESSAGES;
import static fi.kaiku.access.Permission.CHANGE_UNITS;
import static fi.kaiku.access.Permission.MANAGE_PEOPLE;
import static fi.kaiku.access.Permission.READ_AUDIT;
import static fi.kaiku.access.Permission.READ_RULES;
import static fi.kaiku.access.Permission.READ_UNITS;
import static fi.kaiku.access.Permission.STOP_SENDING;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to everything that is set once and then let be. */
@Controller
class SettingsController {

  /** A page of settings and the permission to see it. */
  record Setting(String name, String path, Permission needed) {}

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("units", "/units", READ_UNITS),
          new Setting("rules", "/rules", READ_RULES),
          new Setting("messages", "/messages", CHANGE_MESSAGES),
          new Setting("questionnaires", "/questionnaires", READ_RULES),
          new Setting("stop", "/settings/stop", STOP_SENDING),
          new Setting("county", "/settings/county", CHANGE_UNITS),
          new Setting("people", "/people", MANAGE_PEOPLE),
          new Setting("keys", "/people/keys", MANAGE_PEOPLE),
          new Setting("audit", "/audit", READ_AUDIT),
          new Setting("me", "/me", BE_SIGNED_IN));

  @GetMapping("/settings")
  @Allowed(BE_SIGNED_IN)
  String list(Viewer viewer, Model model) {
    model.addAttribute("settings", SETTINGS.stream().filter(s -> viewer.may(s.needed())).toList());
    return "people/settings";
  }
}
