package fi.kaiku.followup.thanks;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;

import fi.kaiku.access.Allowed;
import fi.kaiku.followup.thanks.ThanksPage.Reply;
import fi.kaiku.insight.Reader;
import fi.kaiku.paper.Papers;
import fi.kaiku.paper.PrintedSheet.Size;
import fi.kaiku.platform.BadInput;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The thanks of a comment as a card to hand over or to pin up. */
@Controller
class CardController {

  private static final String A4 = "A4";

  private final ThankedComments comments;
  private final ThanksForms forms;
  private final ThanksPages pages;
  private final ThanksWriting writing;
  private final Papers papers;

  CardController(
      ThankedComments comments,
      ThanksForms forms,
      ThanksPages pages,
      ThanksWriting writing,
      Papers papers) {
    this.comments = comments;
    this.forms = forms;
    this.pages = pages;
    this.writing = writing;
    this.papers = papers;
  }

  /**
   * A PDF file of A4, or of A5 unless that is asked for; the page again when something is missing.
   */
  @PostMapping("/thanks/{id}/card")
  @Allowed(HANDLE_FEEDBACK)
  Object card(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String size,
      ThanksForm form,
      Reader reader) {
    var comment = comments.get(id, reader);
    try {
      var thanks = forms.read(form.forCard(), comment);
      var sheet = writing.card(thanks, size.equals(A4) ? Size.A4 : Size.A5, reader);
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_PDF)
          .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"kiitos.pdf\"")
          .body(papers.pdf(sheet));
    } catch (BadInput bad) {
      return pages.page(comment, reader, form, Reply.faults(bad.faults()));
    }
  }
}
