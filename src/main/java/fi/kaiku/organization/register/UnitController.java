package fi.kaiku.organization.register;

import static fi.kaiku.access.Permission.CHANGE_UNITS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.organization.UnitId;
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
@RequestMapping("/units/{id}")
class UnitController {

  private final Units units;
  private final Saved saved;

  UnitController(Units units, Saved saved) {
    this.units = units;
    this.saved = saved;
  }

  @GetMapping
  @Allowed(CHANGE_UNITS)
  ModelAndView show(@PathVariable UnitId id, Viewer viewer, Locale locale) {
    var unit = units.unit(id, viewer);
    return page(unit, UnitForm.of(unit), List.of(), viewer, locale);
  }

  @PostMapping
  @Allowed(CHANGE_UNITS)
  ModelAndView change(@PathVariable UnitId id, UnitForm form, Viewer viewer, Locale locale) {
    var unit = units.unit(id, viewer);
    try {
      units.change(form.applyTo(unit, units.services(), units.seenBy(viewer)), viewer);
      return new ModelAndView(saved.redirect("/units"));
    } catch (BadInput bad) {
      return page(unit, form, bad.faults(), viewer, locale);
    }
  }

  private ModelAndView page(
      Unit unit, UnitForm form, List<Fault> faults, Viewer viewer, Locale locale) {
    var language = Language.of(locale);
    var seen = units.seenBy(viewer);
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("organization/unit", status)
        .addObject("name", unit.names().in(language))
        .addObject("oid", unit.oid())
        .addObject("id", unit.id().value())
        .addObject("form", form)
        .addObject("successor", SuccessorRow.of(unit, seen, language))
        .addObject("others", UnitChoice.of(unit, seen, language))
        .addObject("rollouts", Rollout.values())
        .addObject("services", ServiceChoice.of(units.services(), language))
        .addObject("faults", faults);
  }
}
