package fi.kaiku.channel.preview;

import static fi.kaiku.access.Permission.READ_RULES;

import fi.kaiku.access.Allowed;
import fi.kaiku.channel.form.FilledForm;
import fi.kaiku.channel.form.Walk;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.questionnaire.draft.Drafts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * A form that can be filled in and stores nothing. It stands in a frame of the editor's page, and
 * in no other site's.
 */
@Controller
class PreviewController {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'self'";

  private final Drafts drafts;
  private final Questionnaires questionnaires;

  private final ThymeleafViewResolver views;

  PreviewController(Drafts drafts, Questionnaires questionnaires, ThymeleafViewResolver views) {
    this.drafts = drafts;
    this.questionnaires = questionnaires;
    this.views = views;
  }

  @GetMapping("/questionnaires/drafts/{code}/preview")
  @Allowed(READ_RULES)
  ModelAndView draft(
      @PathVariable String code,
      @RequestParam(defaultValue = "fi") String in,
      HttpServletRequest request,
      HttpServletResponse response) {
    return page(drafts.preview(code), language(in), FilledForm.fields(request), response);
  }

  @GetMapping("/questionnaires/{code}/{version}/preview")
  @Allowed(READ_RULES)
  ModelAndView frozen(
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(defaultValue = "fi") String in,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = questionnaires.version(code, version);
    return page(Optional.of(asked), language(in), FilledForm.fields(request), response);
  }

  private ModelAndView page(
      Optional<Questionnaire> asked,
      Language language,
      Map<String, String> sent,
      HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    var page = new ModelAndView(view(language)).addObject("in", language.code());
    if (asked.isEmpty()) {
      return page;
    }
    var walk =
        sent.containsKey(FilledForm.SCREEN)
            ? Walk.of(asked.get(), sent, language)
            : Walk.begin(asked.get());
    page.addObject("title", asked.get().title().in(language));
    page.addObject("thanks", asked.get().thanks().in(language));
    return walk.isDone() ? page : page.addObject("form", walk.page(language));
  }

  /** In the language of the preview, whatever its reader's own is. */
  private View view(Language language) {
    try {
      return Objects.requireNonNull(views.resolveViewName("form/preview", language.locale()));
    } catch (Exception e) {
      throw new IllegalStateException("no page of a preview", e);
    }
  }

  private static Language language(String code) {
    return Language.of(code).orElse(Language.FI);
  }
}
