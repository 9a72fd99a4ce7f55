package fi.kaiku.insight.units;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The units beside each other, and each on its own page. */
@Controller
class UnitFiguresController {

  private final UnitsPages all;
  private final UnitPages one;

  UnitFiguresController(UnitsPages all, UnitPages one) {
    this.all = all;
    this.one = one;
  }

  @GetMapping("/figures/units")
  @Allowed(READ_FIGURES)
  String units(@RequestParam MultiValueMap<String, String> parameters, Reader reader, Model model) {
    var page = all.of(parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/units";
  }

  @GetMapping("/figures/units/{oid}")
  @Allowed(READ_FIGURES)
  String unit(
      @PathVariable String oid,
      @RequestParam MultiValueMap<String, String> parameters,
      Reader reader,
      Model model) {
    var page = one.of(oid, parameters, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/unit";
  }
}
