package fi.kaiku.encounter.delivery;

import static fi.kaiku.access.Permission.READ_ENCOUNTERS;
import static fi.kaiku.access.Permission.SEND_ENCOUNTERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.csv.Profiles;
import fi.kaiku.encounter.csv.RejectedId;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The deliveries: what came, what was rejected and why, a form to hand in a file. */
@Controller
@RequestMapping("/encounters")
class DeliveryController {

  private static final int DELIVERIES_ON_A_PAGE = 20;
  private static final int WAITING_SHOWN = 10;
  private static final int REJECTED_ON_A_PAGE = 200;

  private final DeliveryQuery query;
  private final Upload upload;
  private final Profiles profiles;
  private final Retries retries;

  DeliveryController(DeliveryQuery query, Upload upload, Profiles profiles, Retries retries) {
    this.query = query;
    this.upload = upload;
    this.profiles = profiles;
    this.retries = retries;
  }

  @Bean
  static Door encountersDoor() {
    return Door.ofMenu(30, "encounters", "/encounters", Permission.READ_ENCOUNTERS);
  }

  @GetMapping
  @Allowed(READ_ENCOUNTERS)
  String list(@RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
    var shown = Math.max(page, 1);
    var found = query.page(viewer, shown, DELIVERIES_ON_A_PAGE);
    model.addAttribute(
        "deliveries", found.subList(0, Math.min(DELIVERIES_ON_A_PAGE, found.size())));
    model.addAttribute("page", shown);
    model.addAttribute("older", found.size() > DELIVERIES_ON_A_PAGE);
    model.addAttribute("waiting", query.waiting(viewer, WAITING_SHOWN));
    model.addAttribute("sources", profiles.names());
    model.addAttribute("mayUpload", viewer.may(SEND_ENCOUNTERS));
    return "encounter/deliveries";
  }

  @PostMapping("/deliveries")
  @Allowed(SEND_ENCOUNTERS)
  String upload(
      @RequestParam(defaultValue = "") String source,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    try {
      return "redirect:/encounters/deliveries/" + upload.take(source, file, viewer).value();
    } catch (BadInput bad) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("faults", bad.faults());
      model.addAttribute("source", source);
      return list(1, viewer, model);
    }
  }

  @GetMapping("/deliveries/{id}")
  @Allowed(READ_ENCOUNTERS)
  String one(
      @PathVariable DeliveryId id,
      @RequestParam(defaultValue = "0") int after,
      Viewer viewer,
      Model model) {
    model.addAttribute("delivery", delivery(id, viewer));
    var rows = query.rejected(id, after, REJECTED_ON_A_PAGE, viewer);
    model.addAttribute("rows", rows);
    model.addAttribute("next", rows.size() < REJECTED_ON_A_PAGE ? 0 : rows.getLast().line());
    model.addAttribute("mayRetry", viewer.may(SEND_ENCOUNTERS));
    return "encounter/delivery";
  }

  @PostMapping("/deliveries/{id}/retries")
  @Allowed(SEND_ENCOUNTERS)
  String retryAll(
      @PathVariable DeliveryId id, Viewer viewer, Model model, HttpServletResponse response) {
    try {
      retries.all(delivery(id, viewer), viewer);
      return "redirect:/encounters/deliveries/" + id.value();
    } catch (BadInput bad) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("faults", bad.faults());
      return one(id, 0, viewer, model);
    }
  }

  @PostMapping("/rejected/{id}/retries")
  @Allowed(SEND_ENCOUNTERS)
  String retryOne(@PathVariable RejectedId id, Viewer viewer) {
    return "redirect:/encounters/deliveries/" + retries.one(id, viewer).value();
  }

  private DeliveryRow delivery(DeliveryId id, Viewer viewer) {
    return query.find(id, viewer).orElseThrow(() -> new NotFound("no delivery " + id.value()));
  }
}
