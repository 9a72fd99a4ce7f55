package fi.kaiku.followup.thanks;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.followup.thanks.ThanksPage.Preview;
import fi.kaiku.followup.thanks.ThanksPage.Reply;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.reading.Originals;
import fi.kaiku.platform.BadInput;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Passes the thanks in a comment on to a team or a worker. */
@Controller
@RequestMapping("/thanks/{id}")
class PassOnController {

  private final ThankedComments comments;
  private final ThanksForms forms;
  private final ThanksPages pages;
  private final ThanksWriting writing;
  private final PassingOn passing;
  private final Originals originals;

  PassOnController(
      ThankedComments comments,
      ThanksForms forms,
      ThanksPages pages,
      ThanksWriting writing,
      PassingOn passing,
      Originals originals) {
    this.comments = comments;
    this.forms = forms;
    this.pages = pages;
    this.writing = writing;
    this.passing = passing;
    this.originals = originals;
  }

  @GetMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable String back, Reader reader) {
    return pages.fresh(comments.get(id, reader), reader, back, Reply.NONE);
  }

  @PostMapping("/preview")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView preview(@PathVariable UUID id, ThanksForm form, Reader reader) {
    var comment = comments.get(id, reader);
    try {
      var thanks = forms.read(form, comment);
      var to = thanks.byMail() ? thanks.to().email() : null;
      var language = thanks.to().language().code();
      var preview = new Preview(to, language, writing.mail(thanks, reader));
      return pages.page(comment, reader, form, Reply.preview(preview));
    } catch (BadInput bad) {
      return pages.page(comment, reader, form, Reply.faults(bad.faults()));
    }
  }

  @PostMapping
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView pass(@PathVariable UUID id, ThanksForm form, Reader reader) {
    var comment = comments.get(id, reader);
    try {
      var thanks = forms.read(form, comment);
      passing.pass(thanks, reader);
      return pages.sent(comment, thanks, form);
    } catch (BadInput bad) {
      return pages.page(comment, reader, form, Reply.faults(bad.faults()));
    }
  }

  /** Never kept by a browser; to find out who is thanked, and not to be passed on. */
  @PostMapping("/original")
  @Allowed(HANDLE_FEEDBACK)
  ModelAndView original(@PathVariable UUID id, @RequestParam @Nullable String back, Reader reader) {
    var comment = comments.get(id, reader);
    var original = originals.open(id, Originals.THANKS, reader.viewer());
    return pages.fresh(comment, reader, back, Reply.original(original));
  }
}
