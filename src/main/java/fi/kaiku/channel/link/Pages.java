package fi.kaiku.channel.link;

import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Renders a customer's pages in the language of the link, whatever the browser or a member of
 * staff's account says.
 */
@Component
class Pages {

  /** In the model: where the foot of the page leads whoever wants no messages. */
  static final String REFUSE = "refuse";

  private final ThymeleafViewResolver views;
  private final CountyNames county;

  Pages(ThymeleafViewResolver views, CountyNames county) {
    this.views = views;
    this.county = county;
  }

  ModelAndView page(String template, Language language, HttpStatus status) {
    return page(template, language, status, county.now());
  }

  /** A page that tells of trouble, which must not run into the next by asking the database. */
  ModelAndView inTrouble(String template, Language language, HttpStatus status) {
    return page(template, language, status, county.lastKnown());
  }

  private ModelAndView page(String template, Language language, HttpStatus status, Names county) {
    var page = new ModelAndView(view(template, language));
    page.setStatus(status);
    page.addObject("lang", language.code());
    page.addObject("county", county.in(language));
    return page;
  }

  ModelAndView page(String template, OpenLink link) {
    return page(template, link, null);
  }

  /** With a fault the page says what is wrong, and has another status than "all is well". */
  ModelAndView page(String template, OpenLink link, @Nullable Fault fault) {
    var page = page(template, link.language(), status(fault));
    page.addObject("page", LinkPage.of(link));
    page.addObject("fault", fault);
    page.addObject(REFUSE, "/s/" + link.token().value() + "/opt-out");
    return page;
  }

  /** A page about messages, for a link that is open or not. */
  ModelAndView page(String template, HeldLink link, @Nullable Fault fault) {
    var page = page(template, link.language(), status(fault));
    page.addObject("held", link.path());
    page.addObject("nonce", link.nonce());
    page.addObject("open", link.open() != null);
    page.addObject("fault", fault);
    return page;
  }

  ModelAndView redirect(OpenLink link, String page) {
    var view = new RedirectView(link.path(page), true, false, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    return new ModelAndView(view);
  }

  private static HttpStatus status(@Nullable Fault fault) {
    if (fault == null) {
      return HttpStatus.OK;
    }
    return fault.equals(SentForm.STALE) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
  }

  private View view(String template, Language language) {
    try {
      return Objects.requireNonNull(views.resolveViewName(template, language.locale()));
    } catch (Exception e) {
      throw new IllegalStateException("no page " + template, e);
    }
  }
}
