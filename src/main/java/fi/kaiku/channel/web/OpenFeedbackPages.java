package fi.kaiku.channel.web;

import fi.kaiku.channel.SentBack;
import fi.kaiku.channel.form.AskedVersions;
import fi.kaiku.channel.link.KnownCounty;
import fi.kaiku.channel.link.Pages;
import fi.kaiku.channel.link.SentForm;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The pages of the open feedback service, in the county's look as those behind a link. */
@Component
class OpenFeedbackPages {

  private static final int LONGEST_SEARCH = 60;

  /** Fields beside those of the questionnaire. */
  private static final Set<String> OWN = Set.of("unit", "phone", "email");

  private final Pages pages;
  private final LiveUnits units;
  private final FormTokens tokens;
  private final TakenForms taken;
  private final ContactRequests contacts;
  private final KnownCounty county;

  OpenFeedbackPages(
      Pages pages,
      LiveUnits units,
      FormTokens tokens,
      TakenForms taken,
      ContactRequests contacts,
      KnownCounty county) {
    this.pages = pages;
    this.units = units;
    this.tokens = tokens;
    this.taken = taken;
    this.contacts = contacts;
    this.county = county;
  }

  /** All units, or those that were searched for; a text that finds nothing is not shown again. */
  ModelAndView units(String search, Language language) {
    var all = units.all();
    var found = search.length() > LONGEST_SEARCH ? List.<Unit>of() : UnitGroup.found(all, search);
    var none = found.isEmpty() && !all.isEmpty();
    return units(none ? all : found, language, HttpStatus.OK)
        .addObject("q", none ? "" : search)
        .addObject("none", none);
  }

  /** All units, for whoever came by an address that leads to none. */
  ModelAndView lost(Language language) {
    return units(units.all(), language, HttpStatus.NOT_FOUND).addObject("lost", true);
  }

  private ModelAndView units(List<Unit> shown, Language language, HttpStatus status) {
    return pages
        .page("web/units", language, status)
        .addObject("groups", UnitGroup.of(shown, language))
        .addObject("q", "")
        .addObject("none", false)
        .addObject("lost", false);
  }

  /** A form that came too late gets a new token, so that it can be sent again. */
  ModelAndView form(OpenForm form, HttpStatus status) {
    var language = form.language();
    var unit = form.unit();
    var token = form.token() == null ? tokens.again() : form.token();
    var asked = form.walk().page(language);
    return complaint(pages.page("web/form", language, status), language)
        .addObject("form", asked)
        .addObject("asked", AskedVersions.of(form.walk().filled().questionnaire()))
        .addObject("faults", asked.faults())
        .addObject("own", OWN)
        .addObject("unit", unit == null ? null : UnitGroup.name(unit, language))
        .addObject("oid", unit == null ? null : unit.oid())
        .addObject("groups", unit == null ? UnitGroup.of(units.all(), language) : List.of())
        .addObject("token", token.text())
        .addObject("bits", tokens.bits())
        .addObject("contact", form.contact())
        .addObject("offered", contacts.areOffered())
        .addObject("days", contacts.terms().answerDays());
  }

  ModelAndView refused(OpenForm form, List<Fault> faults) {
    var status = faults.contains(SentForm.STALE) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    return form(form.refused(faults), status);
  }

  /** Too much came at once: what was written stays on the page, to be sent again. */
  ModelAndView wait(OpenForm form) {
    var wait = Fault.of("send", "web.fault.wait");
    return form(form.refused(List.of(wait)).with(tokens.again()), HttpStatus.TOO_MANY_REQUESTS);
  }

  /** The form was sent before and says something else now: sent once more, that is stored, too. */
  ModelAndView anew(OpenForm form) {
    var sent = Fault.of("send", "web.fault.sent");
    var token = tokens.again();
    taken.expect(token.id().toString());
    return form(form.refused(List.of(sent)).with(token), HttpStatus.CONFLICT);
  }

  ModelAndView thanks(boolean asked, Language language) {
    return complaint(pages.page("web/thanks", language, HttpStatus.OK), language)
        .addObject("asked", asked)
        .addObject("days", contacts.terms().answerDays());
  }

  /** Asks the database nothing; what was sent can be sent again. */
  ModelAndView failed(HttpServletRequest request, Language language) {
    return request.getMethod().equals("POST")
        ? trouble("web/failed", language).addObject("sent", SentBack.of(request))
        : trouble("link/failed", language);
  }

  private ModelAndView trouble(String template, Language language) {
    return pages.inTrouble(template, language, HttpStatus.SERVICE_UNAVAILABLE);
  }

  private ModelAndView complaint(ModelAndView page, Language language) {
    var address = county.now().complaintUrls().in(language);
    return page.addObject("complaintUrl", address.startsWith("http") ? address : null);
  }

  /**
   * Leads on to another page of ours.
   *
   * @param path of ours, without anything that somebody has typed
   */
  static ModelAndView leadTo(String path) {
    return new ModelAndView(
        (View)
            (_, request, response) -> {
              response.setStatus(HttpServletResponse.SC_SEE_OTHER);
              response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + path);
            });
  }
}
