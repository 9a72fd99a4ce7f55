package fi.kaiku.channel.embed;

import fi.kaiku.channel.SentBack;
import fi.kaiku.channel.form.AskedVersions;
import fi.kaiku.channel.form.Walk;
import fi.kaiku.channel.link.Pages;
import fi.kaiku.channel.web.FormTokens;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages that are shown inside those of another service, each only where it may be. */
@Component
class EmbedPages {

  /** A page with nothing on it to press may be shown anywhere, to say that it is not the form. */
  private static final String ANYWHERE = "*";

  private final Pages pages;
  private final FormTokens tokens;
  private final PublicUrl address;

  EmbedPages(Pages pages, FormTokens tokens, PublicUrl address) {
    this.pages = pages;
    this.tokens = tokens;
    this.address = address;
  }

  /** Somebody's request for a page. */
  record Exchange(HttpServletRequest request, HttpServletResponse response, Language language) {
    void allow(String ancestors) {
      EmbedHeaders.allow(ancestors, request, response);
    }
  }

  /** A page that hands over the context, which never stands in an address that is sent. */
  ModelAndView begin(Embed embed, Exchange exchange) {
    return page("embed/begin", embed, exchange).addObject("key", embed.key());
  }

  /**
   * The form.
   *
   * @param token the context as it came
   * @param form the token of the form when it comes back; null for a new one
   */
  ModelAndView form(
      OpenedEmbed opened, Walk walk, String token, @Nullable String form, Exchange exchange) {
    var asked = walk.page(exchange.language());
    var known = tokens.read(form).orElseGet(() -> tokens.freshFor(opened.number()));
    var page =
        page("embed/form", opened.embed(), exchange)
            .addObject("key", opened.embed().key())
            .addObject("context", token)
            .addObject("token", known.text())
            .addObject("form", asked)
            .addObject("asked", AskedVersions.of(walk.filled().questionnaire()))
            .addObject("faults", asked.faults())
            .addObject("more", asked.faults().contains(EmbedAnswers.ANSWERED))
            .addObject("feedback", feedback(exchange))
            .addObject("unit", opened.unit().names().worded(exchange.language()));
    if (!asked.faults().isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  ModelAndView thanks(Embed embed, Exchange exchange) {
    return page("embed/thanks", embed, exchange);
  }

  ModelAndView refused(NotOpened refused, Exchange exchange) {
    exchange.allow(ANYWHERE);
    var unknown = refused.outcome() == EmbedOutcome.UNKNOWN;
    return pages
        .page(
            "embed/refused",
            exchange.language(),
            unknown ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN)
        .addObject("origins", refused.origins())
        .addObject("feedback", feedback(exchange));
  }

  private String feedback(Exchange exchange) {
    return address.of("/feedback?lang=" + exchange.language().code());
  }

  /**
   * Asks the database nothing, so that it cannot know where it may be shown. All that can be
   * pressed on it sends again what has just been sent.
   */
  ModelAndView failed(Exchange exchange) {
    var request = exchange.request();
    exchange.allow(ANYWHERE);
    return pages
        .inTrouble("embed/failed", exchange.language(), HttpStatus.SERVICE_UNAVAILABLE)
        .addObject("origins", "")
        .addObject("answered", request.getRequestURI().endsWith("/answers"))
        .addObject("sent", request.getMethod().equals("POST") ? SentBack.of(request) : null);
  }

  private ModelAndView page(String template, Embed embed, Exchange exchange) {
    exchange.allow(embed.ancestors());
    return pages
        .page(template, exchange.language(), HttpStatus.OK)
        .addObject("origins", embed.ancestors());
  }
}
