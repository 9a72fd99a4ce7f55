package fi.kaiku.channel.paper.keying;

import static fi.kaiku.access.Permission.ENTER_ANSWERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperForm;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.keying.KeyingStart.Told;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Forms on paper are keyed, one after the other. */
@Controller
@RequestMapping("/paper/keying")
class KeyingController {

  private final PaperForms forms;
  private final Keying keying;
  private final SecondKeying second;
  private final KeyingStarts starts;
  private final KeyingSheets sheets;

  KeyingController(
      PaperForms forms,
      Keying keying,
      SecondKeying second,
      KeyingStarts starts,
      KeyingSheets sheets) {
    this.forms = forms;
    this.keying = keying;
    this.second = second;
    this.starts = starts;
    this.sheets = sheets;
  }

  /** Where keying begins, or on to the form whose number was typed. */
  @GetMapping
  @Allowed(ENTER_ANSWERS)
  ModelAndView start(
      @RequestParam(defaultValue = "") String serial,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String form,
      Viewer viewer,
      Locale locale) {
    var told = told(done, form);
    if (serial.isBlank()) {
      return begin("", told, viewer, locale, List.of());
    }
    var found = Serial.of(serial).flatMap(number -> forms.find(number, viewer));
    if (found.isEmpty()) {
      var fault = Serial.of(serial).isEmpty() ? "keying.fault.serial" : "keying.fault.unknown";
      return begin(serial, told, viewer, locale, List.of(Fault.of("serial", fault)));
    }
    var number = found.get().serial();
    return mayKey(found.get(), viewer)
        ? new ModelAndView("redirect:/paper/keying/" + number + query("?", done, form))
        : redirect("", KeyingOutcome.ALREADY, number);
  }

  @GetMapping("/{serial}")
  @Allowed(ENTER_ANSWERS)
  ModelAndView form(
      @PathVariable String serial,
      @RequestParam Map<String, String> query,
      Viewer viewer,
      Locale locale) {
    var form = found(serial, viewer);
    if (!mayKey(form, viewer)) {
      return redirect("", KeyingOutcome.ALREADY, form.serial());
    }
    var fresh = query.containsKey("fresh") ? Map.of("fresh", "") : Map.<String, String>of();
    var told = told(query.getOrDefault("done", ""), query.getOrDefault("form", ""));
    return sheet(sheets.of(form, fresh, told, viewer, Language.of(locale)), List.of());
  }

  @PostMapping("/{serial}")
  @Allowed(ENTER_ANSWERS)
  ModelAndView key(
      @PathVariable String serial,
      @RequestParam Map<String, String> sent,
      Viewer viewer,
      Locale locale) {
    var form = found(serial, viewer);
    try {
      var keyed = KeyedForm.read(sheets.asked(form), sent);
      var outcome = keying.key(form.serial(), keyed, viewer);
      return redirect(sent.getOrDefault("next", ""), outcome, form.serial());
    } catch (BadInput bad) {
      var again = sheets.of(form, sent, null, viewer, Language.of(locale));
      return sheet(again, bad.faults());
    }
  }

  /** A form that came out of a copier has the number of another: it gets one of its own. */
  @PostMapping("/{serial}/copies")
  @Allowed(ENTER_ANSWERS)
  String number(@PathVariable String serial, Viewer viewer) {
    var fresh = forms.issueForCopy(found(serial, viewer), viewer);
    return "redirect:/paper/keying/" + fresh + "?fresh=yes";
  }

  private boolean mayKey(PaperForm form, Viewer viewer) {
    return !form.keyed() || second.waitsFor(form.serial(), viewer);
  }

  private PaperForm found(String serial, Viewer viewer) {
    return Serial.of(serial)
        .flatMap(number -> forms.find(number, viewer))
        .orElseThrow(() -> new NotFound("no such form"));
  }

  /** On to the next form, if its number was typed; telling what became of this one. */
  private static ModelAndView redirect(String next, KeyingOutcome outcome, Serial serial) {
    var told = query("", outcome.word(), serial.digits());
    var digits = next.replaceAll("[^0-9]", "");
    var on = digits.isEmpty() ? "?" : "?serial=" + digits + "&";
    return new ModelAndView("redirect:/paper/keying" + on + told);
  }

  private static String query(String before, String done, String form) {
    return told(done, form) == null ? "" : before + "done=" + done + "&form=" + form;
  }

  private static @Nullable Told told(String done, String form) {
    Optional<Serial> serial = Serial.of(form);
    return KeyingOutcome.of(done).isEmpty() || serial.isEmpty()
        ? null
        : new Told(done, serial.get().text(), serial.get().digits());
  }

  private ModelAndView begin(
      String typed, @Nullable Told told, Viewer viewer, Locale locale, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("channel/keying", status)
        .addObject("page", starts.of(typed, told, viewer, Language.of(locale)))
        .addObject("faults", faults);
  }

  private static ModelAndView sheet(KeyingSheet sheet, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("channel/keying-form", status)
        .addObject("sheet", sheet)
        .addObject("faults", faults);
  }
}
