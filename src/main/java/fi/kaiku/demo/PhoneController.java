package fi.kaiku.demo;

import fi.kaiku.access.Public;
import fi.kaiku.demo.customer.Phones;
import fi.kaiku.demo.operator.DemoSmsc;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The phone on the screen: messages of invented people arrive, and their links can be tapped. */
@Controller
@Profile("demo")
class PhoneController {

  private static final String WHY = "the demo's phone belongs to whoever looks at the demo";

  /** Characters; phones send no longer messages. */
  private static final int LONGEST = 1_000;

  private final Phones phones;
  private final DemoSmsc operator;
  private final Live live;
  private final Organization organization;

  PhoneController(Live.County county, Live live, DemoSmsc operator, Organization organization) {
    this.operator = operator;
    this.phones = county.phones();
    this.live = live;
    this.organization = organization;
  }

  @GetMapping("/demo/phone")
  @Public(WHY)
  String show(Model model, Locale locale) {
    var language = Language.of(locale);
    var units = organization.units().stream();
    model.addAttribute("units", units.map(unit -> Choice.of(unit, language)).toList());
    model.addAttribute("language", language.code());
    model.addAttribute("screen", Screen.of(phones.latest()));
    model.addAttribute("smallest", organization.county().smallestGroup());
    return "demo/phone";
  }

  /** The messages alone, for a page that asks again and again. Says 204 when there is no news. */
  @GetMapping("/demo/phone/messages")
  @Public(WHY)
  Object messages(@RequestParam(defaultValue = "") String newest) {
    var screen = Screen.of(phones.latest());
    return newest.equals(screen.newest())
        ? ResponseEntity.status(HttpStatus.NO_CONTENT).build()
        : new ModelAndView("demo/phone :: messages", "screen", screen);
  }

  /** The visitor writes back to the last message on their phone. */
  @PostMapping("/demo/replies")
  @Public(WHY)
  String reply(@RequestParam String text) {
    var said = text.strip();
    if (!said.isEmpty()) {
      var written = said.substring(0, Math.min(said.length(), LONGEST));
      phones.writeBack(written).ifPresent(number -> operator.post(number, written));
    }
    return "redirect:/demo/phone#phone";
  }

  @PostMapping("/demo/visits")
  @Public(WHY)
  String visit(@RequestParam String unit, @RequestParam String language) {
    var others = organization.county().smallestGroup();
    live.visitBy(Language.of(language).orElse(Language.FI).code(), unit, others);
    return "redirect:/demo/phone#phone";
  }
}
