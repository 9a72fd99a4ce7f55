package fi.kaiku.channel.link;

import fi.kaiku.channel.link.kept.Hole;
import fi.kaiku.channel.link.kept.KeptPages;
import fi.kaiku.channel.link.kept.KeptPages.Said;
import fi.kaiku.organization.County;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Renders a customer's pages in the language of the link, whatever the browser or a member of
 * staff's account says.
 */
@Component
public class Pages {

  /** In the model: where the foot of the page leads whoever wants no messages. */
  static final String REFUSE = "refuse";

  private final ThymeleafViewResolver views;
  private final KeptPages kept;
  private final KnownCounty county;

  Pages(ThymeleafViewResolver views, KeptPages kept, KnownCounty county) {
    this.views = views;
    this.kept = kept;
    this.county = county;
  }

  /** A page of no link. */
  public ModelAndView page(String template, Language language, HttpStatus status) {
    return page(template, language, status, county.now());
  }

  /** A page that tells of trouble, which must not run into the next by asking the database. */
  public ModelAndView inTrouble(String template, Language language, HttpStatus status) {
    return page(template, language, status, county.lastKnown());
  }

  private ModelAndView page(String template, Language language, HttpStatus status, County county) {
    var page = new ModelAndView(view(template, language));
    page.setStatus(status);
    page.addObject("lang", language.code());
    page.addObject("county", county.names().worded(language));
    return page;
  }

  public ModelAndView page(String template, OpenLink link) {
    return page(template, link, null);
  }

  /** With a fault the page says what is wrong, and has another status than "all is well". */
  public ModelAndView page(String template, OpenLink link, @Nullable Fault fault) {
    var page = page(template, link.language(), status(fault));
    page.addObject("page", LinkPage.of(link));
    page.addObject("fault", fault);
    page.addObject(REFUSE, wayToRefuse(link.token().value()));
    return page;
  }

  /**
   * A page that says nothing but what it says to others as well, and is written only once.
   *
   * @param more what the template reads beside the link's page; neither nulls nor anything of one
   *     reader
   */
  ModelAndView kept(String template, OpenLink link, Map<String, Object> more) {
    var language = link.language();
    var model = new HashMap<>(more);
    model.put("lang", language.code());
    model.put("county", county.now().names().worded(language));
    model.put("page", LinkPage.withHoles(link));
    model.put(REFUSE, wayToRefuse(Hole.TOKEN.mark()));
    model.put(StrictHeaders.NONCE, Hole.POLICY.mark());
    var said = new Said(template, language.locale(), model);
    return new ModelAndView(
        (View)
            (_, request, response) -> {
              var policy = String.valueOf(request.getAttribute(StrictHeaders.NONCE));
              kept.page(said, request, response)
                  .send(
                      hole -> hole == Hole.POLICY ? policy : LinkPage.filling(link, hole),
                      response);
            });
  }

  private static String wayToRefuse(String token) {
    return "/s/" + token + "/opt-out";
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

  public ModelAndView redirect(OpenLink link, String page) {
    return new ModelAndView(
        (View)
            (_, request, response) -> {
              response.setStatus(HttpServletResponse.SC_SEE_OTHER);
              response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + link.path(page));
            });
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
