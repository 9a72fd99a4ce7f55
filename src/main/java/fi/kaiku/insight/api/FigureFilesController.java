package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.sheet.SheetFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures as files; docs/integrations/figures-api.md tells how to ask. */
@RestController
@RequestMapping("/api/v1")
class FigureFilesController {

  private final FigureFiles files;

  FigureFilesController(FigureFiles files) {
    this.files = files;
  }

  @Operation(operationId = "figuresCsv", summary = "Figures as CSV")
  @ApiResponse(
      responseCode = "200",
      description = "A file",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/figures.csv")
  @Allowed(READ_FIGURES)
  void figuresAsCsv(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale reader,
      HttpServletResponse response)
      throws IOException {
    files.send(SheetFormat.CSV, parameters, viewer, reader, response);
  }

  @Operation(operationId = "figuresXlsx", summary = "Figures as a workbook")
  @ApiResponse(
      responseCode = "200",
      description = "A file",
      content =
          @Content(
              mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/figures.xlsx")
  @Allowed(READ_FIGURES)
  void figuresAsWorkbook(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale reader,
      HttpServletResponse response)
      throws IOException {
    files.send(SheetFormat.XLSX, parameters, viewer, reader, response);
  }
}
