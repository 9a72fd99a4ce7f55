package fi.kaiku.insight.comments.training;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.READ_ANSWERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands the corrections out, to whoever may take single answers of the whole county away. */
@Controller
class TrainingFileController {

  private final TrainingFile file;

  TrainingFileController(TrainingFile file) {
    this.file = file;
  }

  @GetMapping(value = "/comments/corrections.tsv", produces = "text/tab-separated-values")
  @Allowed(value = READ_ANSWERS, reach = COUNTY)
  ResponseEntity<String> corrections(Viewer viewer) {
    var disposition = ContentDisposition.attachment().filename("corrections.tsv").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CONTENT_TYPE, "text/tab-separated-values; charset=UTF-8")
        .cacheControl(CacheControl.noStore())
        .body(file.text(viewer));
  }
}
