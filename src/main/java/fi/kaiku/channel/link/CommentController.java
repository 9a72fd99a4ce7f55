package fi.kaiku.channel.link;

import fi.kaiku.access.Public;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second page: ratings and a comment in one's own words, or none. */
@Controller
class CommentController {

  private final LinkAnswers answers;
  private final Pages pages;

  CommentController(LinkAnswers answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping("/s/{token}/comment")
  @Public("a customer goes on after the score")
  ModelAndView ask(OpenLink link) {
    return switch (answers.told(link)) {
      case NOTHING -> pages.redirect(link, "");
      case SCORE -> plain(link, false);
      case MORE -> plain(link, true);
    };
  }

  @PostMapping("/s/{token}/comment")
  @Public("a customer comments with the link of a text message")
  ModelAndView comment(OpenLink link, SentForm form) {
    var ratings = RatingsForm.of(link, form);
    if (form.switchTo().isPresent()) {
      return page(link.inSameOr(form.switchTo()), form.written(), ratings, null);
    }
    var fault = fault(link, form, ratings);
    return fault == null ? store(link, form, ratings) : page(link, form.written(), ratings, fault);
  }

  @PostMapping("/s/{token}/comment/delete")
  @Public("a customer deletes what was told with the link it was told with")
  ModelAndView deleteComment(OpenLink link, SentForm form) {
    if (!link.made(form.nonce())) {
      return page(link, "", RatingsForm.of(link), SentForm.STALE);
    }
    answers.forgetMore(link);
    return pages.redirect(link, "comment");
  }

  private static @Nullable Fault fault(OpenLink link, SentForm form, RatingsForm ratings) {
    var fault = form.faultInComment(link);
    return fault == null ? ratings.fault(link.language()) : fault;
  }

  /** Somebody may have deleted the answer on another phone: then it begins with the score. */
  private ModelAndView store(OpenLink link, SentForm form, RatingsForm ratings) {
    try {
      answers.tellMore(link, ratings.given(), form.written());
      return pages.redirect(link, "thanks");
    } catch (Conflict noScoreYet) {
      return pages.page("link/score", link, SentForm.STALE).addObject("answered", false);
    }
  }

  /** Nothing chosen and nothing written yet. */
  private ModelAndView plain(OpenLink link, boolean earlier) {
    var ratings = RatingsForm.of(link).asked();
    return pages.kept(
        "link/comment", link, Map.of("earlier", earlier, "ratings", ratings, "written", ""));
  }

  private ModelAndView page(
      OpenLink link, String written, RatingsForm ratings, @Nullable Fault fault) {
    return pages
        .page("link/comment", link, fault)
        .addObject("earlier", answers.told(link) == Told.MORE)
        .addObject("ratings", ratings.asked())
        .addObject("written", written);
  }
}
