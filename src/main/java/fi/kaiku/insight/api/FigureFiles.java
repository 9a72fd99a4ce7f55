package fi.kaiku.insight.api;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.Download;
import fi.kaiku.platform.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Sends figures as a file, to a system with a key and to a person with a session alike. */
@Component
class FigureFiles {

  private final FiguresApi figures;
  private final FiguresSheet sheets;

  FigureFiles(FiguresApi figures, FiguresSheet sheets) {
    this.figures = figures;
    this.sheets = sheets;
  }

  void send(
      SheetFormat format,
      MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale reader,
      HttpServletResponse response)
      throws IOException {
    var answer = figures.figures(parameters, viewer);
    new Download("figures", format)
        .send(response, sheet -> sheets.write(answer, Language.of(reader), sheet));
  }
}
