package fi.kaiku.channel.poster;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.UnitId;
import fi.kaiku.paper.PrintedSheet.Size;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The open feedback service as managers see it: its address, posters, and what was put aside. */
@Controller
class QrPosterController {

  private final PosterPages pages;
  private final QrSheets sheets;

  QrPosterController(PosterPages pages, QrSheets sheets) {
    this.pages = pages;
    this.sheets = sheets;
  }

  @GetMapping("/posters")
  @Allowed(CHANGE_CHANNELS)
  ModelAndView choose(Viewer viewer, Locale locale) {
    return pages.page(viewer, Language.of(locale));
  }

  @GetMapping("/posters/sheet")
  @Allowed(CHANGE_CHANNELS)
  ResponseEntity<byte[]> sheet(
      @RequestParam UUID unit,
      @RequestParam(defaultValue = "fi") String language,
      @RequestParam(defaultValue = "A4") Size size,
      Viewer viewer) {
    if (!viewer.reach().includes(unit)) {
      throw new NotFound("no such unit in reach");
    }
    var spoken = Language.of(language).orElse(Language.FI);
    var id = new UnitId(unit);
    var file = sheets.file(id, spoken, size);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(file, UTF_8).build().toString())
        .body(sheets.pdf(id, spoken, size));
  }
}
