package fi.kaiku.export;

import static fi.kaiku.access.Permission.READ_ANSWERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.Download;
import fi.kaiku.platform.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Single answers as files, made while one does something else. */
@Controller
class ExportPageController {

  private final Exports exports;
  private final ExportPages pages;

  ExportPageController(Exports exports, ExportPages pages) {
    this.exports = exports;
    this.pages = pages;
  }

  @GetMapping("/figures/export")
  @Allowed(READ_ANSWERS)
  ModelAndView show(
      @RequestParam MultiValueMap<String, String> sent, Viewer viewer, Locale reader) {
    return new ModelAndView("export/export")
        .addObject("page", pages.of(sent, viewer, Language.of(reader)))
        .addObject("faults", List.<Fault>of());
  }

  /** The files alone, for a page that asks again while one is being made. */
  @GetMapping("/figures/exports")
  @Allowed(READ_ANSWERS)
  ModelAndView list(Viewer viewer, Locale reader) {
    var page = pages.of(new LinkedMultiValueMap<>(), viewer, Language.of(reader));
    return new ModelAndView("export/export :: exports").addObject("page", page);
  }

  @PostMapping("/figures/exports")
  @Allowed(READ_ANSWERS)
  ModelAndView plan(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(defaultValue = "CSV") SheetFormat format,
      Viewer viewer,
      Locale reader) {
    var asked = new LinkedMultiValueMap<>(sent);
    asked.remove("format");
    asked.remove("_csrf");
    try {
      exports.plan(asked, format, viewer, Language.of(reader));
      return new ModelAndView("redirect:/figures/export#exports");
    } catch (BadInput bad) {
      return new ModelAndView("export/export", HttpStatus.UNPROCESSABLE_CONTENT)
          .addObject("page", pages.of(sent, viewer, Language.of(reader)))
          .addObject("faults", bad.faults());
    }
  }

  @PostMapping("/figures/exports/{id}/cancellation")
  @Allowed(READ_ANSWERS)
  String cancel(@PathVariable UUID id, Viewer viewer) {
    exports.cancel(id, viewer);
    return "redirect:/figures/export#exports";
  }

  @GetMapping("/figures/exports/{id}/file")
  @Allowed(READ_ANSWERS)
  void file(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
    var export = exports.ready(id, viewer);
    var download = new Download("feedback", export.format());
    response.setContentType(export.format().mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, download.disposition());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    exports.copy(export, response.getOutputStream());
  }
}
