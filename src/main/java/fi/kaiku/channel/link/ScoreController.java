package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import fi.kaiku.channel.form.Screens;
import fi.kaiku.channel.form.SoFar;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.platform.Fault;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page: one question, a number. */
@Controller
class ScoreController {

  private final LinkAnswers answers;
  private final AskedPages asked;
  private final Pages pages;

  ScoreController(LinkAnswers answers, AskedPages asked, Pages pages) {
    this.answers = answers;
    this.asked = asked;
    this.pages = pages;
  }

  @GetMapping({"/s/{token}", "/s/{token}/score"})
  @Public("a customer opens the link of a text message")
  ModelAndView ask(OpenLink link, @RequestParam(name = "s", required = false) @Nullable String s) {
    return page(link, SentForm.preselecting(s), null);
  }

  @PostMapping("/s/{token}/score")
  @Public("a customer answers with the link of a text message")
  ModelAndView answer(OpenLink link, SentForm form) {
    if (form.switchTo().isPresent()) {
      return page(link.inSameOr(form.switchTo()), form, null);
    }
    var fault = form.faultInScore(link);
    var score = form.chosen();
    if (fault != null || score == null) {
      return page(link, form, fault);
    }
    if (form.again()) {
      answers.scoreAnew(link, score);
    } else {
      answers.score(link, score);
    }
    return pages.redirect(link, "comment");
  }

  /** Never shows a stored score: says only that there is one. */
  private ModelAndView page(OpenLink link, SentForm form, @Nullable Fault fault) {
    var told = answers.told(link);
    if (link.questionnaire().score() == null) {
      return asked.plain(link, 1, told != Told.NOTHING);
    }
    var answered = told != Told.NOTHING;
    var progress = Screens.of(link.questionnaire()).progress(1, SoFar.NOTHING);
    if (fault == null && form.chosen() == null) {
      return pages.kept("link/score", link, Map.of("answered", answered, "progress", progress));
    }
    return pages
        .page("link/score", link, fault)
        .addObject("chosen", form.chosen())
        .addObject("progress", progress)
        .addObject("answered", answered);
  }
}
