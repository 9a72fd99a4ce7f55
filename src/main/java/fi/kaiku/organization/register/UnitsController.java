package fi.kaiku.organization.register;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.CHANGE_UNITS;
import static fi.kaiku.access.Permission.READ_UNITS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Actor;
import fi.kaiku.organization.file.UnitsImport;
import fi.kaiku.organization.file.UnitsImport.Counts;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/units")
class UnitsController {

  private static final int FAULTS_SHOWN = 30;

  private final Units units;
  private final UnitsImport unitsImport;
  private final Clock clock;

  UnitsController(Units units, UnitsImport unitsImport, Clock clock) {
    this.units = units;
    this.unitsImport = unitsImport;
    this.clock = clock;
  }

  @Bean
  static Door unitsDoor() {
    return Door.ofSettings(10, "units", "/units", Permission.READ_UNITS);
  }

  @GetMapping
  @Allowed(READ_UNITS)
  ModelAndView list(Viewer viewer, Locale locale) {
    return page(viewer, locale, List.of(), null);
  }

  @PostMapping
  @Allowed(value = CHANGE_UNITS, reach = COUNTY)
  ModelAndView read(@RequestParam MultipartFile file, Viewer viewer, Locale locale)
      throws IOException {
    try {
      return page(viewer, locale, List.of(), unitsImport.read(file.getBytes(), Actor.of(viewer)));
    } catch (BadInput bad) {
      var shown = bad.faults().subList(0, Math.min(FAULTS_SHOWN, bad.faults().size()));
      return page(viewer, locale, shown, null);
    }
  }

  private ModelAndView page(
      Viewer viewer, Locale locale, List<Fault> faults, @Nullable Counts counts) {
    var today = Helsinki.day(clock.instant());
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("organization/units", status)
        .addObject("services", ServiceRow.of(units.seenBy(viewer), Language.of(locale), today))
        .addObject("mayChange", viewer.may(CHANGE_UNITS))
        .addObject("mayChangeCounty", viewer.mayInCounty(CHANGE_UNITS))
        .addObject("counts", counts)
        .addObject("faults", faults);
  }
}
