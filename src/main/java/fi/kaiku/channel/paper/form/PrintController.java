package fi.kaiku.channel.paper.form;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Forms to print. */
@Controller
@RequestMapping("/paper")
class PrintController {

  private final PaperForms forms;
  private final FormSheets sheets;
  private final PrintPages pages;

  PrintController(PaperForms forms, FormSheets sheets, PrintPages pages) {
    this.forms = forms;
    this.sheets = sheets;
    this.pages = pages;
  }

  @GetMapping
  @Allowed(CHANGE_CHANNELS)
  ModelAndView show(@RequestParam @Nullable UUID made, Viewer viewer, Locale locale) {
    var reader = Language.of(locale);
    return page(PrintForm.fresh(reader), made, viewer, reader, List.of());
  }

  @PostMapping("/batches")
  @Allowed(CHANGE_CHANNELS)
  ModelAndView issue(PrintForm form, Viewer viewer, Locale locale) {
    try {
      return new ModelAndView("redirect:/paper?made=" + pages.issue(form, viewer).id());
    } catch (BadInput bad) {
      return page(form, null, viewer, Language.of(locale), bad.faults());
    }
  }

  /** May be fetched again when the printer has eaten some. */
  @GetMapping("/batches/{id}/forms.pdf")
  @Allowed(CHANGE_CHANNELS)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Viewer viewer) {
    var batch = forms.batch(id, viewer);
    var serials = forms.serials(batch);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"kaiku-%s-%s.pdf\""
                .formatted(batch.language().code(), serials.getFirst()))
        .body(sheets.pdf(batch, serials));
  }

  private ModelAndView page(
      PrintForm form, @Nullable UUID made, Viewer viewer, Language reader, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("channel/paper", status)
        .addObject("page", pages.page(made, viewer, reader))
        .addObject("form", form)
        .addObject("faults", faults);
  }
}
