package fi.kaiku.channel.web;

import fi.kaiku.access.Public;
import fi.kaiku.channel.Outage;
import fi.kaiku.channel.link.SentForm;
import fi.kaiku.channel.web.TakenForms.Known;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.ReaderLanguage;
import fi.kaiku.platform.network.Origin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anybody's way to say something of a unit: choose it, write, be thanked. */
@Controller
class OpenFeedbackController {

  private final LiveUnits units;
  private final OpenForms forms;
  private final OpenFeedback feedback;
  private final OpenFeedbackPages pages;
  private final Gate gate;

  OpenFeedbackController(
      LiveUnits units, OpenForms forms, OpenFeedback feedback, OpenFeedbackPages pages, Gate gate) {
    this.units = units;
    this.forms = forms;
    this.feedback = feedback;
    this.pages = pages;
    this.gate = gate;
  }

  @GetMapping("/feedback")
  @Public("anybody gives feedback without being asked")
  ModelAndView open(
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String q,
      Locale locale) {
    var language = Language.of(locale);
    if (unit.isEmpty()) {
      return pages.units(q, language);
    }
    return units
        .byOid(unit)
        .map(found -> pages.form(forms.blank(found, language), HttpStatus.OK))
        .orElseGet(() -> pages.lost(language));
  }

  @GetMapping("/f/{code}")
  @Public("the short address on a poster")
  ModelAndView byCode(@PathVariable String code, HttpServletRequest request, Locale locale) {
    var language = ReaderLanguage.picked(request).map(it -> "&lang=" + it.code()).orElse("");
    return units
        .byCode(code)
        .map(unit -> OpenFeedbackPages.leadTo("/feedback?unit=" + unit.oid() + language))
        .orElseGet(() -> pages.lost(Language.of(locale)));
  }

  @PostMapping("/feedback")
  @Public("anybody gives feedback without being asked")
  ModelAndView send(SentForm sent, HttpServletRequest request, Locale locale) {
    var form = forms.read(sent, Language.of(locale));
    if (!form.walk().isDone()) {
      var wrong = form.walk().faults();
      return wrong.isEmpty() ? pages.form(form, HttpStatus.OK) : pages.refused(form, wrong);
    }
    var faults = form.faults();
    if (!faults.isEmpty()) {
      return pages.refused(form, faults);
    }
    var token = Objects.requireNonNull(form.token());
    var known = feedback.known(form);
    if (known != Known.NEW) {
      return outcome(form, known);
    }
    return gate.lets(token, sent.field("proof"), Origin.of(request.getRemoteAddr()))
        ? give(form)
        : pages.wait(form);
  }

  private ModelAndView give(OpenForm form) {
    try {
      return outcome(form, feedback.give(form));
    } catch (BadInput bad) {
      return pages.refused(form, bad.faults());
    }
  }

  private ModelAndView outcome(OpenForm form, Known known) {
    return known == Known.OTHER ? pages.anew(form) : thanked(form);
  }

  private static ModelAndView thanked(OpenForm form) {
    var contact = form.contact().isThere() ? "&contact=yes" : "";
    return OpenFeedbackPages.leadTo("/feedback/thanks?lang=" + form.language().code() + contact);
  }

  @GetMapping("/feedback/thanks")
  @Public("somebody has given feedback")
  ModelAndView thank(@RequestParam(defaultValue = "") String contact, Locale locale) {
    return pages.thanks(contact.equals("yes"), Language.of(locale));
  }

  /** The database is away: what was written goes back to whoever sent it. */
  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ModelAndView failed(
      RuntimeException e, HttpServletRequest request, HttpServletResponse response, Locale locale) {
    if (!Outage.isToldOf(e, response)) {
      return new ModelAndView();
    }
    var language =
        Stream.of("to", "lang")
            .flatMap(name -> Stream.ofNullable(request.getParameter(name)))
            .flatMap(code -> Language.of(code).stream())
            .findFirst();
    return pages.failed(request, language.orElseGet(() -> Language.of(locale)));
  }
}
