package fi.kaiku.channel.staff;

import static fi.kaiku.access.Permission.ENTER_ANSWERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Saved;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A worker notes down what a customer said, on a telephone, in two taps. */
@Controller
@RequestMapping("/spoken")
class SpokenController {

  private final SpokenFeedback spoken;
  private final Saved saved;

  SpokenController(SpokenFeedback spoken, Saved saved) {
    this.spoken = spoken;
    this.saved = saved;
  }

  /** Whoever has one unit need not choose it. */
  @GetMapping
  @Allowed(ENTER_ANSWERS)
  ModelAndView choose(Viewer viewer, Locale locale) {
    var units = spoken.units(viewer);
    return units.size() == 1
        ? new ModelAndView("redirect:/spoken/" + units.getFirst().id().value())
        : new ModelAndView("channel/spoken-units")
            .addObject("units", units)
            .addObject("reader", Language.of(locale));
  }

  @GetMapping("/{unit}")
  @Allowed(ENTER_ANSWERS)
  ModelAndView show(
      @PathVariable UUID unit, @RequestParam @Nullable String again, Viewer viewer, Locale locale) {
    return page(unit, SpokenForm.fresh(), viewer, locale, List.of())
        .addObject("again", again != null);
  }

  @PostMapping("/{unit}")
  @Allowed(ENTER_ANSWERS)
  ModelAndView note(@PathVariable UUID unit, SpokenForm form, Viewer viewer, Locale locale) {
    try {
      return switch (spoken.note(unit, form, viewer)) {
        case NEW -> new ModelAndView(saved.redirect("/spoken/" + unit));
        case SAME -> new ModelAndView("redirect:/spoken/" + unit + "?again=yes");
        case OTHER -> page(unit, form.anew(), viewer, locale, List.of(SpokenForm.ANOTHER));
      };
    } catch (BadInput bad) {
      return page(unit, form.again(), viewer, locale, bad.faults());
    }
  }

  private ModelAndView page(
      UUID id, SpokenForm form, Viewer viewer, Locale locale, List<Fault> faults) {
    var reader = Language.of(locale);
    var unit = spoken.unit(id, viewer);
    var several = spoken.units(viewer).size() > 1;
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("channel/spoken", status)
        .addObject("page", SpokenPage.of(unit, several, spoken.asked(), form, reader))
        .addObject("longest", SpokenForm.LONGEST)
        .addObject("again", false)
        .addObject("faults", faults);
  }
}
