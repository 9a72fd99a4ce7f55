package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import fi.kaiku.channel.form.FilledForm;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.platform.Conflict;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages after the score: what else is asked and a comment in one's own words, or none. */
@Controller
class CommentController {

  private final LinkAnswers answers;
  private final AskedPages asked;
  private final Pages pages;

  CommentController(LinkAnswers answers, AskedPages asked, Pages pages) {
    this.answers = answers;
    this.asked = asked;
    this.pages = pages;
  }

  @GetMapping("/s/{token}/comment")
  @Public("a customer goes on after the score")
  ModelAndView ask(OpenLink link) {
    return ask(link, AskedPages.SECOND);
  }

  /** Nothing chosen and nothing written yet. */
  @GetMapping("/s/{token}/more/{number}")
  @Public("a customer goes on to what else is asked")
  ModelAndView ask(OpenLink link, @PathVariable int number) {
    var told = answers.told(link);
    if (told == Told.NOTHING && number > 1) {
      return pages.redirect(link, "");
    }
    return asked.plain(link, number, told == Told.MORE);
  }

  @PostMapping("/s/{token}/comment")
  @Public("a customer comments with the link of a text message")
  ModelAndView comment(OpenLink link, SentForm form) {
    return answer(link, form, AskedPages.SECOND);
  }

  @PostMapping("/s/{token}/more/{number}")
  @Public("a customer answers what else is asked")
  ModelAndView answer(OpenLink link, SentForm form, @PathVariable int number) {
    var reader = link.inSameOr(form.switchTo());
    var filled = new FilledForm(link.questionnaire(), form.fields());
    if (form.switchTo().isPresent()) {
      return asked.page(reader, number, filled, List.of());
    }
    if (!link.made(form.nonce())) {
      return asked.page(link, number, filled, List.of(SentForm.STALE));
    }
    var faults = asked.faults(link, number, filled);
    return faults.isEmpty()
        ? store(link, number, filled)
        : asked.page(link, number, filled, faults);
  }

  @PostMapping("/s/{token}/comment/delete")
  @Public("a customer deletes what was told with the link it was told with")
  ModelAndView deleteComment(OpenLink link, SentForm form) {
    if (!link.made(form.nonce())) {
      var blank = FilledForm.blank(link.questionnaire());
      return asked.page(link, AskedPages.SECOND, blank, List.of(SentForm.STALE));
    }
    if (link.questionnaire().score() == null) {
      answers.delete(link);
      return pages.redirect(link, "");
    }
    answers.forgetMore(link);
    return pages.redirect(link, "comment");
  }

  /** Somebody may have deleted the answer on another phone: then it begins with the score. */
  private ModelAndView store(OpenLink link, int number, FilledForm filled) {
    try {
      answers.tell(link, asked.part(link, number, filled));
      return asked.onward(link, number, filled);
    } catch (Conflict noScoreYet) {
      return asked.firstAgain(link);
    }
  }
}
