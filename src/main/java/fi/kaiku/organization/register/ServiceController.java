package fi.kaiku.organization.register;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.CHANGE_UNITS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Saved;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/units/services/{id}")
class ServiceController {

  private final Units units;
  private final Saved saved;

  ServiceController(Units units, Saved saved) {
    this.units = units;
    this.saved = saved;
  }

  @GetMapping
  @Allowed(value = CHANGE_UNITS, reach = COUNTY)
  ModelAndView show(@PathVariable ServiceId id, Locale locale) {
    var service = units.service(id);
    return page(service, ServiceForm.of(service), List.of(), locale);
  }

  @PostMapping
  @Allowed(value = CHANGE_UNITS, reach = COUNTY)
  ModelAndView change(@PathVariable ServiceId id, ServiceForm form, Viewer viewer, Locale locale) {
    var service = units.service(id);
    try {
      units.change(form.applyTo(service), viewer);
      return new ModelAndView(saved.redirect("/units"));
    } catch (BadInput bad) {
      return page(service, form, bad.faults(), locale);
    }
  }

  @PostMapping("/targets")
  @Allowed(value = CHANGE_UNITS, reach = COUNTY)
  ModelAndView aim(@PathVariable ServiceId id, TargetForm form, Viewer viewer, Locale locale) {
    var service = units.service(id);
    try {
      units.aim(service, form.target(), viewer);
      return new ModelAndView(saved.redirect("/units/services/" + id.value()));
    } catch (BadInput bad) {
      return page(service, ServiceForm.of(service), bad.faults(), locale).addObject("target", form);
    }
  }

  private ModelAndView page(
      ServiceLine service, ServiceForm form, List<Fault> faults, Locale locale) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("organization/service", status)
        .addObject("name", service.names().in(Language.of(locale)))
        .addObject("id", service.id().value())
        .addObject("form", form)
        .addObject("target", TargetForm.EMPTY)
        .addObject("targets", units.targets(service.id()))
        .addObject("faults", faults);
  }
}
