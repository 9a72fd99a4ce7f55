package fi.kaiku.followup.contact.page;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.CHANGE_FOLLOWUP;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.contact.ContactAgreement;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Saved;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the county answers those who ask for it. */
@Controller
@RequestMapping("/settings/follow-up")
class TermsController {

  private final ContactAgreement agreement;
  private final Saved saved;

  TermsController(ContactAgreement agreement, Saved saved) {
    this.agreement = agreement;
    this.saved = saved;
  }

  @Bean
  static Door followUpDoor() {
    return Door.ofSettings(45, "follow-up", "/settings/follow-up", CHANGE_FOLLOWUP).ofWholeCounty();
  }

  @GetMapping
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView show() {
    return page(TermsForm.of(agreement.now()), List.of());
  }

  @PostMapping
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView change(TermsForm form, Viewer viewer) {
    try {
      agreement.change(form.terms(), viewer);
      return new ModelAndView(saved.redirect("/settings/follow-up"));
    } catch (BadInput bad) {
      return page(form, bad.faults());
    }
  }

  private static ModelAndView page(TermsForm form, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("followup/contact-terms", status)
        .addObject("form", form)
        .addObject("faults", faults);
  }
}
