package fi.kaiku.followup.digest;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Viewer;
import fi.kaiku.mail.Mail;
import fi.kaiku.people.People;
import fi.kaiku.platform.Saved;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody asks for a weekly letter. */
@Controller
@RequestMapping("/me/weekly-letter")
class DigestController {

  private static final String HERE = "/me/weekly-letter";

  private final Digests digests;
  private final People people;
  private final Mail mail;
  private final Saved saved;

  DigestController(Digests digests, People people, Mail mail, Saved saved) {
    this.digests = digests;
    this.people = people;
    this.mail = mail;
    this.saved = saved;
  }

  @Bean
  static Door digestDoor() {
    return Door.ofSettings(101, "weekly-letter", HERE, HANDLE_FEEDBACK);
  }

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  String show(Viewer viewer, Model model) {
    model.addAttribute("day", digests.dayOf(viewer).orElse(null));
    model.addAttribute("days", DayOfWeek.values());
    model.addAttribute("reached", people.emailOf(viewer.staff()).isPresent());
    model.addAttribute("mails", mail.isSetUp());
    return "followup/weekly-letter";
  }

  @PostMapping
  @Allowed(HANDLE_FEEDBACK)
  String change(@RequestParam(required = false) @Nullable DayOfWeek day, Viewer viewer) {
    if (day == null) {
      digests.stop(viewer);
    } else {
      digests.want(day, viewer);
    }
    return saved.redirect(HERE);
  }
}
