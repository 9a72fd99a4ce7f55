package fi.kaiku.followup.thanks;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forgets whom thanks went to. */
@Controller
class RememberedController {

  private static final String BACK = "redirect:/inbox";

  private final Workers workers;

  RememberedController(Workers workers) {
    this.workers = workers;
  }

  @PostMapping("/thanks/workers/{id}/forgotten")
  @Allowed(HANDLE_FEEDBACK)
  String forget(@PathVariable UUID id, @RequestParam @Nullable UUID reading, Viewer viewer) {
    workers.forget(id, viewer);
    return back(reading);
  }

  @PostMapping("/thanks/teams/{id}/forgotten")
  @Allowed(HANDLE_FEEDBACK)
  String forgetTeam(@PathVariable UUID id, @RequestParam @Nullable UUID reading, Viewer viewer) {
    workers.forgetTeam(id, viewer);
    return back(reading);
  }

  /** To the page of the comment that was being passed on. */
  private static String back(@Nullable UUID reading) {
    return reading == null ? BACK : "redirect:/thanks/" + reading;
  }
}
