package fi.kaiku.channel.link;

import fi.kaiku.channel.form.FilledForm;
import fi.kaiku.channel.form.FilledForm.Reading;
import fi.kaiku.channel.form.FormPage;
import fi.kaiku.channel.form.Screens;
import fi.kaiku.channel.form.Screens.Screen;
import fi.kaiku.channel.form.SoFar;
import fi.kaiku.feedback.Given.Part;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a questionnaire asks beside the score, one screen at a time. What a screen asks may depend
 * on what was answered before: then its reader may gather something of it, as long as the link is
 * open. What was answered is never shown.
 */
@Component
class AskedPages {

  /** The first screen after the score. */
  static final int SECOND = 2;

  private static final String TEMPLATE = "link/comment";

  private final LinkAnswers answers;
  private final Pages pages;

  AskedPages(LinkAnswers answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  /** A form without it is about all that is asked beside the score. */
  private static boolean isOneOfSeveral(FilledForm filled) {
    return filled.sent().containsKey(FilledForm.SCREEN);
  }

  /**
   * A screen with nothing chosen and nothing written yet.
   *
   * @param earlier whether something beside the score was told before
   */
  ModelAndView plain(OpenLink link, int number, boolean earlier) {
    var screens = Screens.of(link.questionnaire());
    var soFar = soFar(link);
    if (number < firstOf(link)) {
      return pages.redirect(link, "");
    }
    if (!screens.has(number) || !screens.asks(number, soFar)) {
      return onward(link, screens, number, soFar);
    }
    var reading = new Reading(link.language(), soFar, List.of());
    var form = FormPage.ofOne(screens, number, FilledForm.blank(link.questionnaire()), reading);
    return pages.kept(
        TEMPLATE, link, model(link, form, number, earlier && number == firstOf(link)));
  }

  /** A screen with what was sent. */
  ModelAndView page(OpenLink link, int number, FilledForm filled, List<Fault> faults) {
    var screens = Screens.of(link.questionnaire());
    var reading = new Reading(link.language(), soFar(link), faults);
    var form =
        isOneOfSeveral(filled) && screens.has(number)
            ? FormPage.ofOne(screens, number, filled, reading)
            : FormPage.ofRest(screens, filled, reading);
    var page = pages.page(TEMPLATE, link, faults.isEmpty() ? null : faults.getFirst());
    return page.addAllObjects(model(link, form, number, false));
  }

  /** When there is no answer any more that this could belong to. */
  ModelAndView firstAgain(OpenLink link) {
    return pages.page("link/score", link, SentForm.STALE).addObject("answered", false);
  }

  List<Fault> faults(OpenLink link, int number, FilledForm filled) {
    return filled.faults(screen(link, number, filled), link.language());
  }

  /** What a form tells. */
  Part part(OpenLink link, int number, FilledForm filled) {
    var screen = screen(link, number, filled);
    var items = screen.items();
    var given = filled.marks(screen);
    var comment = screen.asksForComment() ? filled.comment() : null;
    return new Part(link.questionnaire(), items, given, comment);
  }

  /** To the next screen, or to the thanks. */
  ModelAndView onward(OpenLink link, int number, FilledForm filled) {
    return isOneOfSeveral(filled)
        ? onward(link, Screens.of(link.questionnaire()), number, soFar(link.withoutStored()))
        : pages.redirect(link, "thanks");
  }

  private ModelAndView onward(OpenLink link, Screens screens, int number, SoFar soFar) {
    return pages.redirect(link, next(screens, number, soFar));
  }

  private static String next(Screens screens, int number, SoFar soFar) {
    var next = screens.after(number, soFar);
    return next == 0 ? "thanks" : path(next);
  }

  private static Screen screen(OpenLink link, int number, FilledForm filled) {
    var screens = Screens.of(link.questionnaire());
    return isOneOfSeveral(filled) && screens.has(number) ? screens.at(number) : screens.rest();
  }

  private static String path(int number) {
    return number == SECOND ? "comment" : "more/" + number;
  }

  private static int firstOf(OpenLink link) {
    return link.questionnaire().score() == null ? 1 : SECOND;
  }

  /** What the template reads beside the link's page. */
  static Map<String, Object> model(OpenLink link, FormPage form, int number, boolean earlier) {
    var screens = Screens.of(link.questionnaire());
    return Map.of(
        "form",
        form,
        "path",
        path(number),
        "skip",
        next(screens, number, SoFar.NOTHING),
        "first",
        number == 1,
        "more",
        !form.isCommentAlone(),
        "parted",
        form.number() > 0 && !isCommentAfterScore(link, screens),
        "earlier",
        earlier);
  }

  /** What nearly every questionnaire is. */
  private static boolean isCommentAfterScore(OpenLink link, Screens screens) {
    return link.questionnaire().score() != null && screens.count() == SECOND;
  }

  private SoFar soFar(OpenLink link) {
    return link.questionnaire().isConditional()
        ? answers.said(link).map(SoFar::of).orElse(SoFar.NOTHING)
        : SoFar.NOTHING;
  }
}
