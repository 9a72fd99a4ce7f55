package fi.kaiku.channel.kiosk.tablet;

import fi.kaiku.access.Public;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages of a tablet. They hold nothing of any device: what a tablet asks is told to the holder
 * of its key.
 */
@Controller
class KioskController {

  private static final String OPEN = "holds nothing of any device; its calls bring its key";

  private final KioskFiles files;
  private final KioskTexts texts;
  private final Organization organization;

  KioskController(KioskFiles files, KioskTexts texts, Organization organization) {
    this.files = files;
    this.texts = texts;
    this.organization = organization;
  }

  @GetMapping("/k")
  @Public(OPEN)
  ModelAndView pair(Locale locale) {
    var language = Language.of(locale);
    return new ModelAndView("kiosk/pair")
        .addObject("county", organization.county().names().in(language))
        .addObject("languages", Language.values())
        .addObject("here", language)
        .addObject("version", files.version());
  }

  /** The same for every device, and without one: what a tablet keeps. */
  @GetMapping("/k/{device:[0-9a-f]{8}-[0-9a-f-]{27}|shell}")
  @Public(OPEN)
  ModelAndView kiosk() {
    return new ModelAndView("kiosk/shell").addObject("version", files.version());
  }

  @GetMapping("/k/worker.js")
  @Public(OPEN)
  ResponseEntity<String> worker() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
        .header("Service-Worker-Allowed", "/k")
        .body(files.worker());
  }

  @GetMapping(path = "/k/texts.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  @Public(OPEN)
  Map<String, Map<String, String>> texts() {
    return texts.all();
  }

  /** What a browser installs (W3C web application manifest). */
  @GetMapping(path = "/k/manifest.webmanifest", produces = "application/manifest+json")
  @ResponseBody
  @Public(OPEN)
  Map<String, Object> manifest() {
    var county = organization.county().names().fi();
    return Map.of(
        "name", county + " – Kaiku",
        "short_name", "Kaiku",
        "lang", "fi",
        "start_url", "/k",
        "scope", "/k",
        "display", "fullscreen",
        "background_color", "#fbfaf7",
        "theme_color", "#0b5d5a",
        "icons", List.of(icon(192), icon(512)));
  }

  private static Map<String, String> icon(int size) {
    return Map.of(
        "src",
        "/images/kiosk-" + size + ".png",
        "sizes",
        size + "x" + size,
        "type",
        "image/png",
        "purpose",
        "any");
  }
}
