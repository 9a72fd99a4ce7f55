package fi.kaiku.organization.register;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.CHANGE_UNITS;
import static fi.kaiku.access.Permission.STOP_SENDING;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Actor;
import fi.kaiku.organization.CountySettings;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Saved;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/settings")
class CountyController {

  private final CountySettings settings;
  private final Saved saved;

  CountyController(CountySettings settings, Saved saved) {
    this.settings = settings;
    this.saved = saved;
  }

  @Bean
  static Door stopDoor() {
    return Door.ofSettings(50, "stop", "/settings/stop", Permission.STOP_SENDING).ofWholeCounty();
  }

  @Bean
  static Door countyDoor() {
    return Door.ofSettings(60, "county", "/settings/county", Permission.CHANGE_UNITS)
        .ofWholeCounty();
  }

  @GetMapping("/county")
  @Allowed(value = CHANGE_UNITS, reach = COUNTY)
  ModelAndView show() {
    return page(CountyForm.of(settings.county()), List.of());
  }

  @PostMapping("/county")
  @Allowed(value = CHANGE_UNITS, reach = COUNTY)
  ModelAndView change(CountyForm form, Viewer viewer) {
    try {
      settings.change(form.applyTo(settings.county()), Actor.of(viewer));
      return new ModelAndView(saved.redirect("/settings"));
    } catch (BadInput bad) {
      return page(form, bad.faults());
    }
  }

  @GetMapping("/stop")
  @Allowed(value = STOP_SENDING, reach = COUNTY)
  String askToStop(Model model) {
    var stopped = settings.county().sendingStoppedAt();
    model.addAttribute("stoppedAt", stopped == null ? null : stopped.atZone(Helsinki.ZONE));
    return "organization/stop";
  }

  @PostMapping("/stop")
  @Allowed(value = STOP_SENDING, reach = COUNTY)
  String stop(Viewer viewer) {
    settings.stopSending(Actor.of(viewer));
    return "redirect:/settings/stop";
  }

  @PostMapping("/continue")
  @Allowed(value = STOP_SENDING, reach = COUNTY)
  String goOn(Viewer viewer) {
    settings.continueSending(Actor.of(viewer));
    return "redirect:/settings/stop";
  }

  private static ModelAndView page(CountyForm form, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("organization/county", status)
        .addObject("form", form)
        .addObject("faults", faults);
  }
}
