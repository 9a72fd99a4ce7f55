package fi.kaiku.demo;

import fi.kaiku.access.Public;
import fi.kaiku.demo.walkin.FilledSample;
import fi.kaiku.demo.walkin.WalkIns;
import fi.kaiku.platform.Language;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One page from which every way to answer can be tried. */
@Controller
@Profile("demo")
class TryoutController {

  private static final String WHY = "whoever looks at the demo tries what customers and staff do";

  private final WalkIns walkIns;
  private final FilledSample sample;
  private final SignIns signIns;
  private final Neighbour neighbour;
  private final Diary diary;

  TryoutController(
      WalkIns walkIns, FilledSample sample, SignIns signIns, Neighbour neighbour, Diary diary) {
    this.walkIns = walkIns;
    this.sample = sample;
    this.signIns = signIns;
    this.neighbour = neighbour;
    this.diary = diary;
  }

  @GetMapping("/demo/ways")
  @Public(WHY)
  ModelAndView show(Locale locale) {
    return page(locale);
  }

  /** A tablet more, which whoever looks at the demo pairs with the code that the page then says. */
  @PostMapping("/demo/ways/tablet")
  @Public(WHY)
  ModelAndView tablet(Locale locale) {
    var unit = neighbour.firstHealthStation();
    return page(locale)
        .addObject("code", walkIns.codeForATablet(unit, signIns.manager()))
        .addObject("pin", WalkIns.PIN);
  }

  /** A form that has been filled in with a pen; another one when that has been keyed. */
  @PostMapping("/demo/ways/filled-form")
  @Public(WHY)
  ResponseEntity<byte[]> filledForm(Locale locale) {
    var language = Language.of(locale);
    var file = "filled-form-" + language.code();
    var number = diary.read(file).orElse("");
    var unit = neighbour.firstHealthStation();
    var sheet = sample.sheet(unit, language, number, signIns.manager());
    diary.write(file, sheet.number());
    var name = ContentDisposition.attachment().filename(file + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(sample.pdf(sheet));
  }

  private ModelAndView page(Locale locale) {
    var language = Language.of(locale).code();
    var clinic = neighbour.address().map(address -> address + "/?lang=" + language).orElse("");
    return new ModelAndView("demo/ways").addObject("clinic", clinic);
  }
}
