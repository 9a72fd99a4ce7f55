package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_ORIGINALS;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.reading.Originals;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What staff do with an open comment: correct how it was read, choose it, see the original. */
@Controller
@RequestMapping("/comments/{id}")
class CorrectionController {

  private final OneComment one;
  private final CorrectedComments corrected;
  private final Quotes quotes;
  private final Originals originals;

  CorrectionController(
      OneComment one, CorrectedComments corrected, Quotes quotes, Originals originals) {
    this.one = one;
    this.corrected = corrected;
    this.quotes = quotes;
    this.originals = originals;
  }

  @PostMapping("/correction")
  @Allowed(READ_COMMENTS)
  ModelAndView correct(
      @PathVariable UUID id, CorrectionForm form, WebRequest request, Reader reader) {
    var place = CameFrom.of(request);
    var panel = corrected.by(form, id, reader.viewer());
    return place.inPlace() || panel.fault() != null
        ? one.open(id, panel, reader, place)
        : one.closed(id, reader, place);
  }

  @PostMapping("/quote")
  @Allowed(READ_COMMENTS)
  ModelAndView quote(@PathVariable UUID id, WebRequest request, Reader reader) {
    quotes.choose(id, reader.viewer());
    return one.closed(id, reader, CameFrom.of(request));
  }

  @PostMapping("/unquote")
  @Allowed(READ_COMMENTS)
  ModelAndView unquote(@PathVariable UUID id, WebRequest request, Reader reader) {
    quotes.leave(id, reader.viewer());
    return one.closed(id, reader, CameFrom.of(request));
  }

  /** Never kept by a browser, and never by an address. */
  @PostMapping("/original")
  @Allowed(READ_ORIGINALS)
  ModelAndView original(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      WebRequest request,
      Reader reader) {
    var panel =
        Originals.REASONS.contains(reason)
            ? CommentPanel.showing(originals.open(id, reason, reader.viewer()))
            : CommentPanel.refusing("reason");
    return one.open(id, panel, reader, CameFrom.of(request));
  }
}
