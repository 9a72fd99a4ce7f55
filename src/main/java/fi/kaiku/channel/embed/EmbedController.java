package fi.kaiku.channel.embed;

import fi.kaiku.access.Public;
import fi.kaiku.channel.Outage;
import fi.kaiku.channel.embed.EmbedOpening.Asked;
import fi.kaiku.channel.embed.EmbedPages.Exchange;
import fi.kaiku.channel.form.AskedVersions;
import fi.kaiku.channel.form.Walk;
import fi.kaiku.channel.link.SentForm;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.network.Origin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** The form inside the page of another service: opened by a signed context, sent, thanked for. */
@Controller
@RequestMapping("/embed/{key}")
class EmbedController {

  private final EmbedOpening opening;
  private final EmbedAnswers answers;
  private final EmbedPages pages;
  private final AskedVersions versions;
  private final LocaleResolver languages;

  EmbedController(
      EmbedOpening opening,
      EmbedAnswers answers,
      EmbedPages pages,
      AskedVersions versions,
      LocaleResolver languages) {
    this.opening = opening;
    this.answers = answers;
    this.pages = pages;
    this.versions = versions;
    this.languages = languages;
  }

  @GetMapping
  @Public("a form on the page of another service")
  ModelAndView begin(
      @PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
    var embed = opening.framed(asked(key, request), request.getHeader(HttpHeaders.REFERER));
    return pages.begin(embed, exchange(request, response));
  }

  @PostMapping
  @Public("opened by a context that the other service has signed")
  ModelAndView open(
      @PathVariable String key,
      SentForm sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    var opened = opening.open(asked(key, request), sent.field("context"), null);
    var exchange = exchange(request, response);
    return answers.isAnswered(opened)
        ? pages.thanks(opened.embed(), exchange)
        : pages.form(opened, Walk.begin(opened.questionnaire()), context(sent), null, exchange);
  }

  @PostMapping("/answers")
  @Public("sent by whoever opened it")
  ModelAndView answer(
      @PathVariable String key,
      SentForm sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = sent.field("form");
    var opened = opening.open(asked(key, request), sent.field("context"), form);
    var exchange = exchange(request, response);
    var now = opened.questionnaire();
    return versions
        .of(now.code(), sent.field(AskedVersions.FIELD))
        .map(version -> answer(opened.askedBy(version), sent, exchange))
        .orElseGet(
            () -> {
              var again = Walk.again(now, sent.fields(), SentForm.STALE);
              return pages.form(opened, again, context(sent), form, exchange);
            });
  }

  private ModelAndView answer(OpenedEmbed opened, SentForm sent, Exchange exchange) {
    var form = sent.field("form");
    var walk = Walk.of(opened.questionnaire(), sent.fields(), exchange.language());
    if (!walk.isDone()) {
      return pages.form(opened, walk, context(sent), form, exchange);
    }
    try {
      answers.give(opened, walk.given());
      return pages.thanks(opened.embed(), exchange);
    } catch (BadInput bad) {
      return pages.form(opened, walk.refused(bad.faults()), context(sent), form, exchange);
    }
  }

  /** Whatever was wrong with it, the person is told the same. */
  @ExceptionHandler(NotOpened.class)
  ModelAndView refused(
      NotOpened refused, HttpServletRequest request, HttpServletResponse response) {
    return pages.refused(refused, exchange(request, response));
  }

  /** The database is away: what was written stays on the page. */
  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ModelAndView failed(
      RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
    return Outage.isToldOf(e, response)
        ? pages.failed(exchange(request, response))
        : new ModelAndView();
  }

  private static Asked asked(String key, HttpServletRequest request) {
    return new Asked(key, Origin.of(request.getRemoteAddr()));
  }

  private static String context(SentForm sent) {
    return Objects.requireNonNullElse(sent.field("context"), "");
  }

  /** Forms say in which language they were. */
  private Exchange exchange(HttpServletRequest request, HttpServletResponse response) {
    var language =
        Optional.ofNullable(request.getParameter("lang"))
            .flatMap(Language::of)
            .orElseGet(() -> Language.of(languages.resolveLocale(request)));
    return new Exchange(request, response, language);
  }
}
