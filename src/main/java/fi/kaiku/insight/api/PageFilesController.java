package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page's figures as a file, for people; what a system fetches with a key is the same. */
@Controller
@RequestMapping("/figures")
class PageFilesController {

  private final FigureFiles files;

  PageFilesController(FigureFiles files) {
    this.files = files;
  }

  @GetMapping("/table.csv")
  @Allowed(READ_FIGURES)
  void csv(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale reader,
      HttpServletResponse response)
      throws IOException {
    files.send(SheetFormat.CSV, parameters, viewer, reader, response);
  }

  @GetMapping("/table.xlsx")
  @Allowed(READ_FIGURES)
  void workbook(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale reader,
      HttpServletResponse response)
      throws IOException {
    files.send(SheetFormat.XLSX, parameters, viewer, reader, response);
  }
}
