package fi.kaiku.insight.units;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Period;
import fi.kaiku.platform.Language;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
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
  private final MessageSource texts;
  private final Clock clock;

  UnitFiguresController(UnitsPages all, UnitPages one, MessageSource texts, Clock clock) {
    this.all = all;
    this.one = one;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/figures/units")
  @Allowed(READ_FIGURES)
  String units(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale locale,
      Model model) {
    var page = all.of(parameters, viewer, Language.of(locale), Period.today(clock));
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/units";
  }

  @GetMapping("/figures/units/{oid}")
  @Allowed(READ_FIGURES)
  String unit(
      @PathVariable String oid,
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale locale,
      Model model) {
    var reader = new UnitPages.Reader(texts, Language.of(locale), Period.today(clock));
    var page = one.of(oid, parameters, viewer, reader);
    model.addAttribute("page", page);
    model.addAttribute("faults", page.form().faults());
    return "insight/unit";
  }
}
