package fi.kaiku.demo;

import fi.kaiku.access.Public;
import fi.kaiku.demo.walkin.WalkIns;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One page from which every way to answer can be tried. */
@Controller
@Profile("demo")
class TryoutController {

  private static final String WHY = "whoever looks at the demo tries what customers and staff do";

  private final WalkIns walkIns;
  private final SignIns signIns;
  private final Organization organization;

  TryoutController(WalkIns walkIns, SignIns signIns, Organization organization) {
    this.walkIns = walkIns;
    this.signIns = signIns;
    this.organization = organization;
  }

  @GetMapping("/demo/ways")
  @Public(WHY)
  String show(Model model) {
    model.addAttribute("unit", first().oid());
    return "demo/ways";
  }

  /** A tablet more, which whoever looks at the demo pairs with the code that the page then says. */
  @PostMapping("/demo/ways/tablet")
  @Public(WHY)
  String tablet(Model model) {
    model.addAttribute("unit", first().oid());
    model.addAttribute("code", walkIns.codeForATablet(first(), signIns.manager()));
    model.addAttribute("pin", WalkIns.PIN);
    return "demo/ways";
  }

  private Unit first() {
    return organization.units().getFirst();
  }
}
