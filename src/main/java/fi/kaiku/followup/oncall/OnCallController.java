package fi.kaiku.followup.oncall;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.CHANGE_FOLLOWUP;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.mail.Mail;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.People;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Saved;
import fi.kaiku.platform.address.ReachableNumber;
import fi.kaiku.sms.SmsSettings;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the county sets who is called for urgent comments. */
@Controller
@RequestMapping("/settings/on-call")
class OnCallController {

  private static final String HERE = "/settings/on-call";

  private final OnCallLists lists;
  private final OnCallStore store;
  private final People people;
  private final Organization organization;
  private final Mail mail;
  private final SmsSettings sms;
  private final Saved saved;

  OnCallController(
      OnCallLists lists,
      OnCallStore store,
      People people,
      Organization organization,
      Mail mail,
      SmsSettings sms,
      Saved saved) {
    this.lists = lists;
    this.store = store;
    this.people = people;
    this.organization = organization;
    this.mail = mail;
    this.sms = sms;
    this.saved = saved;
  }

  @Bean
  static Door onCallDoor() {
    return Door.ofSettings(46, "on-call", HERE, CHANGE_FOLLOWUP).ofWholeCounty();
  }

  @GetMapping
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView show(Locale locale) {
    return page(CallingForm.of(store.rule()), List.of(), locale);
  }

  @PostMapping
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView change(CallingForm form, Viewer viewer, Locale locale) {
    var faults = form.faults();
    if (!faults.isEmpty()) {
      return page(form, faults, locale);
    }
    lists.call(form.rule(), viewer);
    return new ModelAndView(saved.redirect(HERE));
  }

  @PostMapping("/people")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  String add(
      @RequestParam(required = false) @Nullable UUID service,
      @RequestParam UUID account,
      Viewer viewer) {
    lists.add(service, new StaffId(account), viewer);
    return saved.redirect(HERE);
  }

  @PostMapping("/people/{id}/removed")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  String remove(@PathVariable UUID id, Viewer viewer) {
    lists.remove(id, viewer);
    return saved.redirect(HERE);
  }

  @PostMapping("/people/{id}/earlier")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  String moveUp(@PathVariable UUID id, Viewer viewer) {
    lists.moveUp(id, viewer);
    return saved.redirect(HERE);
  }

  /** Where text messages reach somebody; an empty field forgets the number. */
  @PostMapping("/people/{id}/mobile")
  @Allowed(value = CHANGE_FOLLOWUP, reach = COUNTY)
  ModelAndView reach(
      @PathVariable UUID id, @RequestParam String mobile, Viewer viewer, Locale locale) {
    var number = ReachableNumber.of(mobile);
    if (number.isEmpty() && !mobile.isBlank()) {
      var faults = List.of(Fault.of("mobile-" + id, "urgent.fault.mobile"));
      return page(CallingForm.of(store.rule()), faults, locale).addObject("typed", mobile);
    }
    lists.reach(id, number.orElse(null), viewer);
    return new ModelAndView(saved.redirect(HERE));
  }

  private ModelAndView page(CallingForm form, List<Fault> faults, Locale locale) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("followup/on-call", status)
        .addObject("form", form)
        .addObject("page", OnCallPage.of(store.all(), people, organization, Language.of(locale)))
        .addObject("mails", mail.isSetUp())
        .addObject("texts", !sms.gateway().isEmpty())
        .addObject("faults", faults);
  }
}
