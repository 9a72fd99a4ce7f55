package fi.kaiku.followup.poster;

import static fi.kaiku.access.Permission.READ_IMPROVEMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Posters to print. */
@Controller
class PosterController {

  private final Posters posters;

  PosterController(Posters posters) {
    this.posters = posters;
  }

  @GetMapping("/improvements/{id}/poster")
  @Allowed(READ_IMPROVEMENTS)
  ResponseEntity<byte[]> poster(
      @PathVariable ImprovementId id,
      @RequestParam(defaultValue = "fi") String language,
      @RequestParam(defaultValue = "A4") PrintedSheet.Size size) {
    var spoken = Language.of(language).orElse(Language.FI);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"kaiku-" + spoken.code() + "-" + size + ".pdf\"")
        .body(posters.pdf(id, spoken, size));
  }
}
