package fi.kaiku.followup.urgent;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.mail.Mail;
import fi.kaiku.platform.Language;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of alerts: who is called, who has taken it up, and how they ended. */
@Controller
@RequestMapping("/urgent")
class AlertController {

  private final Alerts alerts;
  private final AlertWords words;
  private final Mail mail;

  AlertController(Alerts alerts, AlertWords words, Mail mail) {
    this.alerts = alerts;
    this.words = words;
    this.mail = mail;
  }

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  String list(Viewer viewer, Locale locale, Model model) {
    var language = Language.of(locale);
    model.addAttribute("open", words.rows(alerts.open(viewer), language));
    model.addAttribute("ended", words.rows(alerts.ended(viewer), language));
    model.addAttribute("mails", mail.isSetUp());
    model.addAttribute("mayChange", viewer.mayInCounty(Permission.CHANGE_FOLLOWUP));
    return "followup/alerts";
  }

  @GetMapping("/{id}")
  @Allowed(HANDLE_FEEDBACK)
  String one(@PathVariable UUID id, Viewer viewer, Locale locale, Model model) {
    model.addAttribute("mails", mail.isSetUp());
    model.addAttribute("row", words.row(alerts.get(id, viewer), Language.of(locale)));
    return "followup/alert";
  }

  @PostMapping("/{id}/taken")
  @Allowed(HANDLE_FEEDBACK)
  String take(@PathVariable UUID id, Viewer viewer) {
    alerts.take(id, viewer);
    return "redirect:/urgent/" + id;
  }

  @PostMapping("/{id}/handled")
  @Allowed(HANDLE_FEEDBACK)
  String handled(@PathVariable UUID id, Viewer viewer) {
    alerts.handled(id, viewer);
    return "redirect:/urgent";
  }

  @PostMapping("/{id}/false-alarm")
  @Allowed(HANDLE_FEEDBACK)
  String falseAlarm(@PathVariable UUID id, Viewer viewer) {
    alerts.falseAlarm(id, viewer);
    return "redirect:/urgent";
  }
}
